package no.stafett.goals.domain;

import no.stafett.goals.GoalId;
import no.stafett.shared.PersonId;

/** The goal an activity leads to, as much of it as the activity needs to know. */
public record ParentGoal(GoalId id, String title, PersonId createdBy, boolean closed) {

    @Override
    public String toString() {
        return "ParentGoal[" + id + "]";
    }
}
