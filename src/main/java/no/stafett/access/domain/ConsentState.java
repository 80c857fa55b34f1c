package no.stafett.access.domain;

/** The consent behind a participant's line, at the moment she stands at the door. */
public enum ConsentState {
    /** No line names her. */
    NONE,
    /** Not everybody has answered. */
    AWAITED,
    ACTIVE,
    /** Its last day is over. */
    EXPIRED,
    /** It is in force, and the days of her own line have not come. */
    LINE_NOT_YET,
    /** It is in force, and the days of her own line are over. */
    LINE_OVER,
    /** It is in force, and her line is for a service she does not work in (any more). */
    OUT_OF_SERVICE,
    /** Replaced, declined or withdrawn. */
    ENDED
}
