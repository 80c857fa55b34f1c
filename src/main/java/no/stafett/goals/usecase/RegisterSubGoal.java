package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.WRITE_GOALS;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.goals.GoalId;
import no.stafett.goals.SubGoalRegistered;
import no.stafett.goals.domain.Entry;
import no.stafett.goals.domain.GoalDraft;
import no.stafett.goals.domain.KeepingDraft;
import no.stafett.goals.domain.SubGoal;
import no.stafett.goals.sql.GoalStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** A step towards a main goal is written down, with the day it is looked at (G-02, G-09). */
@UseCase
public class RegisterSubGoal {

    private final PlanAccess access;
    private final GoalStore goals;
    private final Keeper keeper;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterSubGoal(PlanAccess access, GoalStore goals, Keeper keeper, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.goals = goals;
        this.keeper = keeper;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<SubGoal> register(Actor actor, PlanId plan, GoalId mainGoal, GoalDraft draft, KeepingDraft keeping) {
        var writer = access.writer(actor, plan, WRITE_GOALS);
        var main = goals.hold(writer).findMain(mainGoal).orElseThrow(NotYours::new);
        var now = clock.instant();

        var kept = keeper.agree(keeping, writer);
        var outcome = main.registerSubGoal(draft, writer, now).and(kept);

        if (outcome instanceof Done(var goal)) {
            goals.add(goal, writer);
            events.publishEvent(new SubGoalRegistered(writer.tenant(), plan, writer.person(), now, goal.id()));
            keeper.keep(kept, goal.id().value(), Entry.Kind.GOAL, writer, now);
        }
        return outcome;
    }
}
