package no.stafett.goals.domain;

/** How far an activity has come while it lasts; how it ended is its {@link EndReason}. */
public enum ActivityStatus {
    SUGGESTED,
    PLANNED,
    IN_PROGRESS
}
