package no.stafett.access.domain;

/** How far a plan is open. */
public enum Standing {
    NOT_YET_ACTIVE,
    ACTIVE,
    CLOSED,
    /** Disposed of, or in a state this version does not know. */
    GONE
}
