package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.WRITE_GOALS;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.goals.GoalId;
import no.stafett.goals.GoalReopened;
import no.stafett.goals.domain.Goal;
import no.stafett.goals.sql.GoalStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** A closed goal is taken up again. The plan's log keeps that it was closed, and by whom. */
@UseCase
public class ReopenGoal {

    private final PlanAccess access;
    private final GoalStore goals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReopenGoal(PlanAccess access, GoalStore goals, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.goals = goals;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<Goal> reopen(Actor actor, PlanId plan, GoalId goal) {
        var writer = access.writer(actor, plan, WRITE_GOALS);
        var all = goals.hold(writer);
        var closed =
                all.find(goal).filter(found -> found.mayBeChangedBy(writer)).orElseThrow(NotYours::new);

        var outcome = all.reopen(closed);

        if (outcome instanceof Done(var open)) {
            goals.saveClosing(open, writer);
            events.publishEvent(new GoalReopened(writer.tenant(), plan, writer.person(), clock.instant(), goal));
        }
        return outcome;
    }
}
