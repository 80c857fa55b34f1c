package no.stafett.goals.domain;

/** Where an activity takes place. */
public enum Arena {
    HOME,
    UNIT,
    LEISURE
}
