package no.stafett.transition.domain;

/** What kind of transition it is (H-11). */
public enum TransitionKind {
    TO_SCHOOL,
    NEW_SCHOOL,
    NEW_SERVICE,
    OTHER
}
