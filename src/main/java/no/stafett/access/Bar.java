package no.stafett.access;

/** Why a person must never come near this owner's plans, whatever a consent says. */
public enum Bar {
    /** The family has blocked her by name. */
    BLOCKED,
    /** Kin, partner or otherwise too close to be impartial (D-02). */
    KIN,
    /** A court or a decision keeps her away, as a visiting ban does. */
    BANNED
}
