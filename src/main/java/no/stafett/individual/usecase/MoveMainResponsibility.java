package no.stafett.individual.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import no.stafett.access.PlanAccess;
import no.stafett.access.Purpose;
import no.stafett.individual.MainResponsibilityMoved;
import no.stafett.individual.domain.ContentRefusal;
import no.stafett.individual.domain.MainResponsibility;
import no.stafett.individual.sql.ResponsibilityStore;
import no.stafett.plan.IndividualPlans;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;
import no.stafett.tenant.Unit;
import no.stafett.tenant.UnitId;
import org.springframework.context.ApplicationEventPublisher;

/** Another service takes over the main responsibility, with a reason the family reads. There is never a moment without one (IP-03). */
@UseCase
public class MoveMainResponsibility {

    private final PlanAccess access;
    private final IndividualPlans plans;
    private final ResponsibilityStore responsibilities;
    private final Municipalities municipalities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MoveMainResponsibility(
            PlanAccess access,
            IndividualPlans plans,
            ResponsibilityStore responsibilities,
            Municipalities municipalities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.responsibilities = responsibilities;
        this.municipalities = municipalities;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<MainResponsibility.Move> move(Actor actor, PlanId plan, Optional<UnitId> to, String reason) {
        var holder = access.batonHolder(actor, plan, Purpose.WRITE_INDIVIDUAL_PLAN);
        if (!plans.isOne(holder.tenant(), plan)) {
            return Outcome.refused(ContentRefusal.IS_NO_INDIVIDUAL_PLAN);
        }
        var now = clock.instant();
        var present = responsibilities.of(holder).stream()
                .filter(one -> one.until().isEmpty())
                .map(MainResponsibility::unit)
                .findFirst();
        var units = municipalities.units().stream().map(Unit::id).collect(Collectors.toSet());
        var outcome = MainResponsibility.move(present, to, units, reason);
        if (outcome instanceof Done(var move)) {
            responsibilities.move(holder, move, now);
            events.publishEvent(new MainResponsibilityMoved(holder.tenant(), plan, holder.person(), now));
        }
        return outcome;
    }
}
