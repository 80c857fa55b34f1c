package no.stafett.transition.domain;

/** What is done with several plans of a move at once, each by itself. */
public enum Round {
    /** The plan comes into the list, and its transition begins. */
    ADD,
    /** The family is asked about the next holder. */
    ASK,
    /** The handover meeting has been. */
    MEET,
    /** The baton is held out to the next holder. */
    OFFER,
    /** Somebody else is thought of as the next holder, because the one before has left. */
    NAME_NEXT
}
