package no.stafett.goals.domain;

/** Whether it worked, as an evaluation says (E-01). */
public enum Worked {
    YES,
    PARTLY,
    NO,
    TOO_EARLY
}
