package no.stafett.transition.domain;

/** What may happen to a transition: what the holder does, what the baton does, and that the day comes. */
public enum TransitionAct {
    TELL,
    AIM,
    ASK,
    MEET,
    AGREE_DAY,
    OFFER,
    /** Nobody of the old unit holds the baton any more. */
    BATON_PASSED,
    /** Somebody of the old unit holds it again. */
    BATON_CAME_BACK,
    /** The last day of those who go is over. */
    DAY_CAME,
    CALL_OFF
}
