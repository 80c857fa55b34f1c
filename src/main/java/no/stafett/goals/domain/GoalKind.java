package no.stafett.goals.domain;

/** The two templates of a goal (G-01). */
public enum GoalKind {
    MAIN,
    SUB
}
