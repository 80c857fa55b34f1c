package no.stafett.goals.domain;

/** Where the child needs more support for a while, or over time (P-13). */
public enum DevelopmentArea {
    LANGUAGE,
    SOCIAL,
    EMOTIONAL,
    LEARNING,
    PHYSICAL_HEALTH,
    ATTENDANCE,
    PLAY_AND_LEISURE,
    HOME,
    OTHER
}
