package no.stafett.consent.domain;

/** What one who says yes to opening a plan again answers about what was written before (S-14, Z-07). */
public enum EarlierContent {
    /** The team may read it again. */
    AVAILABLE,
    /** Only the family reads it. */
    KEPT_BY_THE_FAMILY
}
