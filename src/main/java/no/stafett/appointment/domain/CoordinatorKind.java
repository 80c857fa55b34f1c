package no.stafett.appointment.domain;

/** Koordinator for anybody with long-lasting and coordinated needs, barnekoordinator for a family with a child. */
public enum CoordinatorKind {
    COORDINATOR,
    CHILD_COORDINATOR
}
