package no.stafett.plan.domain;

/** Why a plan is closed by the one who holds its baton. */
public enum ClosingGround {
    /** The child thrives, or the help no longer needs to be coordinated (Z-01). Assessment and conclusion are written. */
    GOAL_REACHED,
    /** The family wishes it. Nobody asks why (Z-04). */
    FAMILY_WISHES
}
