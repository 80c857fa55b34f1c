package no.stafett.protection.usecase;

import static no.stafett.access.Purpose.BLOCK;
import static no.stafett.protection.domain.ProtectionRefusal.PERSON_IS_MISSING;

import java.time.Clock;
import java.util.Optional;
import no.stafett.access.Bar;
import no.stafett.access.PlanAccess;
import no.stafett.handover.BatonOffers;
import no.stafett.protection.EmployeeBlocked;
import no.stafett.protection.domain.Employee;
import no.stafett.protection.sql.BarStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** The family shuts an employee out by name, and she is out on her next request. Nobody tells her why, or by whom. */
@UseCase
public class BlockEmployee {

    private final PlanAccess access;
    private final BarStore bars;
    private final BatonOffers offers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BlockEmployee(PlanAccess access, BarStore bars, BatonOffers offers, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.bars = bars;
        this.offers = offers;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<Employee> block(Actor actor, PlanId plan, Optional<PersonId> person) {
        var family = access.writer(actor, plan, BLOCK);
        var employee = person.flatMap(chosen -> bars.employee(family, chosen));
        if (employee.isEmpty()) {
            return Outcome.refused(PERSON_IS_MISSING);
        }
        var outcome = employee.get().block();
        if (outcome instanceof Done(var blocked)) {
            var now = clock.instant();
            bars.add(family, blocked.id(), Bar.BLOCKED, "", Optional.empty(), now);
            offers.takeBackFrom(family, blocked.id(), now);
            events.publishEvent(new EmployeeBlocked(family.tenant(), plan, family.person(), now));
        }
        return outcome;
    }
}
