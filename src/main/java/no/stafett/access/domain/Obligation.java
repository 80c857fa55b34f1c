package no.stafett.access.domain;

/** What a permit comes with. A page that cannot keep it must not be shown. */
public enum Obligation {
    /** Whatever tells where somebody is – units, positions, places to meet, telephone numbers – is left out. */
    HIDE_PLACE
}
