package no.stafett.handover.domain;

/** How the baton may go from one to another (S-09, S-11). */
public enum Passage {
    /** Both work at the same unit: the family is told, and need not be asked. */
    WITHIN_THE_UNIT,
    /** To another unit, and the consent in force names her as one who may hold it. */
    AGREED_WITH_THE_FAMILY,
    /** To another unit, or nobody knows which: the family must say yes first. */
    FAMILY_IS_NOT_ASKED;

    public boolean isOpen() {
        return this != FAMILY_IS_NOT_ASKED;
    }
}
