package no.stafett.coordination.domain;

import java.util.EnumSet;
import java.util.Set;

/** What somebody from a service may be for a family, as the service table says it. */
public enum CoordinationRole {
    BATON_HOLDER,
    COORDINATOR,
    CHILD_COORDINATOR;

    /** The roles there are on a step. A family with a right to a child coordinator may be better served by an ordinary one. */
    static Set<CoordinationRole> on(Staircase step) {
        return switch (step) {
            case BATON_LOG -> EnumSet.of(BATON_HOLDER);
            case INDIVIDUAL_PLAN -> EnumSet.of(COORDINATOR);
            case CHILD_COORDINATOR -> EnumSet.of(COORDINATOR, CHILD_COORDINATOR);
            case COORDINATOR_APPOINTED -> EnumSet.noneOf(CoordinationRole.class);
        };
    }
}
