package no.stafett.goals.domain;

/** Why an activity ended. */
public enum EndReason {
    DONE,
    WITHOUT_EFFECT,
    CARRIED_ON_IN_DAILY_LIFE
}
