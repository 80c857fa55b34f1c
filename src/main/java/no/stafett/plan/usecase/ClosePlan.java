package no.stafett.plan.usecase;

import static no.stafett.access.Purpose.CLOSE_PLAN;

import java.time.Clock;
import no.stafett.access.Baton;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ConsentMatters;
import no.stafett.plan.PlanClosed;
import no.stafett.plan.domain.ClosingRefusal;
import no.stafett.plan.domain.Plan;
import no.stafett.plan.sql.ClosingStore;
import no.stafett.plan.sql.PlanStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The holder closes the plan after she has read her words over (Z-01, Z-04, Z-05). In the same transaction the consent ends,
 * every employee is out, herself too, and nothing can be written; the family keeps reading.
 */
@UseCase
public class ClosePlan {

    private final PlanAccess access;
    private final PlanStore plans;
    private final ClosingStore closings;
    private final ConsentMatters matters;
    private final Baton baton;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosePlan(
            PlanAccess access,
            PlanStore plans,
            ClosingStore closings,
            ConsentMatters matters,
            Baton baton,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.closings = closings;
        this.matters = matters;
        this.baton = baton;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<Plan> close(Actor actor, PlanId id) {
        var holder = access.batonHolder(actor, id, CLOSE_PLAN);
        var plan = plans.find(holder);
        if (closings.written(holder).isEmpty()) {
            return Outcome.refused(ClosingRefusal.NOTHING_IS_WRITTEN);
        }
        var now = clock.instant();

        var outcome = plan.close();

        if (outcome instanceof Done<Plan>(var closed)) {
            closings.markClosed(holder, now);
            matters.endWithThePlan(holder, now);
            plans.saveClosed(closed, holder.tenant(), holder.person(), now);
            baton.layDown(holder.tenant(), id, now);
            events.publishEvent(new PlanClosed(holder.tenant(), id, holder.person(), now));
        }
        return outcome;
    }
}
