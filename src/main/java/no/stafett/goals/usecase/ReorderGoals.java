package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.WRITE_GOALS;

import no.stafett.access.PlanAccess;
import no.stafett.goals.GoalId;
import no.stafett.goals.domain.PlanGoals;
import no.stafett.goals.sql.GoalStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** An open goal is moved among those beside it. Says nothing about the child, so it is no event. */
@UseCase
public class ReorderGoals {

    private final PlanAccess access;
    private final GoalStore goals;

    ReorderGoals(PlanAccess access, GoalStore goals) {
        this.access = access;
        this.goals = goals;
    }

    public void move(Actor actor, PlanId plan, GoalId goal, PlanGoals.Move move) {
        var writer = access.writer(actor, plan, WRITE_GOALS);
        var all = goals.hold(writer);
        var moving = all.find(goal).orElseThrow(NotYours::new);
        goals.saveOrder(all.moved(moving, move), writer);
    }
}
