package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.WRITE_GOALS;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.goals.GoalClosed;
import no.stafett.goals.GoalId;
import no.stafett.goals.domain.Goal;
import no.stafett.goals.sql.GoalStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** A goal is closed with a short summary (G-13). It stays where everybody can read it. */
@UseCase
public class CloseGoal {

    private final PlanAccess access;
    private final GoalStore goals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CloseGoal(PlanAccess access, GoalStore goals, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.goals = goals;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<Goal> close(Actor actor, PlanId plan, GoalId goal, String summary) {
        var writer = access.writer(actor, plan, WRITE_GOALS);
        var all = goals.hold(writer);
        var open = all.find(goal).filter(found -> found.mayBeChangedBy(writer)).orElseThrow(NotYours::new);
        var now = clock.instant();

        var outcome = all.close(open, summary, writer, now);

        if (outcome instanceof Done(var closed)) {
            goals.saveClosing(closed, writer);
            events.publishEvent(new GoalClosed(writer.tenant(), plan, writer.person(), now, goal));
        }
        return outcome;
    }
}
