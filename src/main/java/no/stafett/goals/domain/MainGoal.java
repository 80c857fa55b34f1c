package no.stafett.goals.domain;

import static no.stafett.goals.domain.GoalRefusal.*;

import java.time.Instant;
import java.util.Optional;
import no.stafett.access.PlanWriter;
import no.stafett.goals.GoalId;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;

/** What everybody wants to reach, with the attention and the shared understanding it grew out of. */
public record MainGoal(Standing standing, MainGoalText text) implements Goal {

    /** M-01, M-02. */
    public static Outcome<MainGoal> register(GoalDraft draft, PlanWriter writer, Instant now) {
        return MainGoalText.read(draft)
                .map(text -> new MainGoal(Standing.first(GoalId.create(), writer.person(), now), text));
    }

    /** A step on the way to this goal. Refuses when the goal itself is closed. */
    public Outcome<SubGoal> registerSubGoal(GoalDraft draft, PlanWriter writer, Instant now) {
        if (!isOpen()) {
            return Outcome.refused(MAIN_GOAL_IS_CLOSED);
        }
        return SubGoalText.read(draft, Oslo.day(now), Optional.empty())
                .map(text -> new SubGoal(Standing.first(GoalId.create(), writer.person(), now), id(), text));
    }

    @Override
    public Outcome<MainGoal> change(GoalDraft draft, int expectedVersion, PlanWriter writer, Instant now) {
        if (!isOpen()) {
            return Outcome.refused(GOAL_IS_CLOSED);
        }
        if (expectedVersion != version()) {
            return Outcome.refused(GOAL_HAS_CHANGED);
        }
        return MainGoalText.read(draft).map(changed -> new MainGoal(standing.next(writer.person(), now), changed));
    }

    @Override
    public GoalKind kind() {
        return GoalKind.MAIN;
    }

    @Override
    public MainGoal with(Standing changed) {
        return new MainGoal(changed, text);
    }
}
