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
    /** Replaced, declined or withdrawn. */
    ENDED
}
