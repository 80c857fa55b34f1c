package no.stafett.appointment.domain;

/** Why the coordinating unit says no to a request. Each no has a reason in words as well. */
public enum RefusedWhy {
    CONDITIONS_ARE_NOT_MET,
    FAMILY_DOES_NOT_WISH,
    LIVES_ELSEWHERE,
    OTHER
}
