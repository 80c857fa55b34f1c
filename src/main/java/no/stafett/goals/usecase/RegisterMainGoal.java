package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.WRITE_GOALS;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.goals.MainGoalRegistered;
import no.stafett.goals.domain.Entry;
import no.stafett.goals.domain.GoalDraft;
import no.stafett.goals.domain.KeepingDraft;
import no.stafett.goals.domain.MainGoal;
import no.stafett.goals.sql.GoalStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** The attention, the shared understanding and the main goal are written down together (M-01, M-02). */
@UseCase
public class RegisterMainGoal {

    private final PlanAccess access;
    private final GoalStore goals;
    private final Keeper keeper;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterMainGoal(PlanAccess access, GoalStore goals, Keeper keeper, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.goals = goals;
        this.keeper = keeper;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<MainGoal> register(Actor actor, PlanId plan, GoalDraft draft, KeepingDraft keeping) {
        var writer = access.writer(actor, plan, WRITE_GOALS);
        var now = clock.instant();

        var kept = keeper.agree(keeping, writer);
        var outcome = MainGoal.register(draft, writer, now).and(kept);

        if (outcome instanceof Done(var goal)) {
            goals.add(goal, writer);
            events.publishEvent(new MainGoalRegistered(writer.tenant(), plan, writer.person(), now, goal.id()));
            keeper.keep(kept, goal.id().value(), Entry.Kind.GOAL, writer, now);
        }
        return outcome;
    }
}
