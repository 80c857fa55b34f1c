package no.stafett.goals.domain;

import static no.stafett.goals.domain.GoalRefusal.*;

import java.time.Instant;
import java.util.Optional;
import no.stafett.access.PlanWriter;
import no.stafett.goals.GoalId;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;

/** A step towards a main goal, so pointed that one can see when it is reached (G-02). */
public record SubGoal(Standing standing, GoalId mainGoal, SubGoalText text) implements Goal {

    @Override
    public Outcome<SubGoal> change(GoalDraft draft, int expectedVersion, PlanWriter writer, Instant now) {
        if (!isOpen()) {
            return Outcome.refused(GOAL_IS_CLOSED);
        }
        if (expectedVersion != version()) {
            return Outcome.refused(GOAL_HAS_CHANGED);
        }
        return SubGoalText.read(draft, Oslo.day(now), Optional.of(text.evaluateBy()))
                .map(changed -> new SubGoal(standing.next(writer.person(), now), mainGoal, changed));
    }

    @Override
    public GoalKind kind() {
        return GoalKind.SUB;
    }

    @Override
    public SubGoal with(Standing changed) {
        return new SubGoal(changed, mainGoal, text);
    }
}
