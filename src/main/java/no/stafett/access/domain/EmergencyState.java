package no.stafett.access.domain;

/** How the last emergency stands that a leader has declared for a plan, at the moment she stands at the door. */
public enum EmergencyState {
    NONE,
    OPEN,
    /** Its hours are over, or she has ended it herself. */
    OVER
}
