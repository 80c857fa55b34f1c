package no.stafett.transition.domain;

/** What the holder does, in the order it is natural; she may leave any of them and come back. */
public enum TransitionStep {
    TELL,
    AIM,
    ASK,
    MEET,
    AGREE_DAY,
    OFFER
}
