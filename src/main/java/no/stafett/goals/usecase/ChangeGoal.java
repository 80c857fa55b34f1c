package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.WRITE_GOALS;
import static no.stafett.goals.domain.GoalRefusal.GOAL_HAS_CHANGED;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.goals.GoalChanged;
import no.stafett.goals.GoalId;
import no.stafett.goals.domain.Goal;
import no.stafett.goals.domain.GoalDraft;
import no.stafett.goals.sql.GoalStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/**
 * A goal gets a new version of its text (G-12, M-06). What it said before is kept. The version the writer had before her
 * comes with the form: when it is no longer the last one, nothing is written.
 */
@UseCase
public class ChangeGoal {

    private final PlanAccess access;
    private final GoalStore goals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeGoal(PlanAccess access, GoalStore goals, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.goals = goals;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<? extends Goal> change(Actor actor, PlanId plan, GoalId goal, int expectedVersion, GoalDraft draft) {
        var writer = access.writer(actor, plan, WRITE_GOALS);
        var current = goals.of(writer)
                .find(goal)
                .filter(found -> found.mayBeChangedBy(writer))
                .orElseThrow(NotYours::new);
        var now = clock.instant();

        var outcome = current.change(draft, expectedVersion, writer, now);

        if (outcome instanceof Done(var changed) && !changed.saysTheSameAs(current)) {
            if (!goals.saveText(changed, writer)) {
                return Outcome.refused(GOAL_HAS_CHANGED);
            }
            events.publishEvent(new GoalChanged(writer.tenant(), plan, writer.person(), now, goal));
        }
        return outcome;
    }
}
