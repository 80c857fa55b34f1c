package no.stafett.goals.domain;

import no.stafett.goals.ActivityId;
import no.stafett.goals.GoalId;

/** What a comment or an evaluation is about (G-11, A-07). */
public sealed interface Topic {

    record OfGoal(GoalId goal) implements Topic {}

    record OfActivity(ActivityId activity) implements Topic {}

    static Topic of(GoalId goal) {
        return new OfGoal(goal);
    }

    static Topic of(ActivityId activity) {
        return new OfActivity(activity);
    }
}
