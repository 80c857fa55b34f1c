package no.stafett.access;

/** Why somebody comes to the door of a plan. Stands in the access log, in words, for the family to read. */
public enum Purpose {
    OPEN_PLAN,
    READ_PLAN,
    READ_GOALS,
    READ_LOG,
    READ_ACCESS_LOG,
    READ_CONSENT,
    READ_HANDOVER,
    SEE_PICTURE,
    CHANGE_COVER,
    CHANGE_LEVEL,
    WRITE_GOALS,
    /** Hints while one writes; comes again and again, and tells nothing that WRITE_GOALS has not told. */
    SEEK_ADVICE,
    COMMENT,
    EVALUATE,
    INVITE,
    ANSWER_CONSENT,
    WITHDRAW_CONSENT,
    OFFER_BATON,
    ANSWER_BATON
}
