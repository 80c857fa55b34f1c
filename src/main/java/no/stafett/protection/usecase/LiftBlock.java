package no.stafett.protection.usecase;

import static no.stafett.access.Purpose.BLOCK;
import static no.stafett.protection.domain.ProtectionRefusal.IS_NOT_BLOCKED;

import java.time.Clock;
import java.util.Optional;
import no.stafett.access.Bar;
import no.stafett.access.PlanAccess;
import no.stafett.protection.BlockLifted;
import no.stafett.protection.sql.BarStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** The family lets an employee in again. What let her in before – the consent – must still hold. */
@UseCase
public class LiftBlock {

    private final PlanAccess access;
    private final BarStore bars;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LiftBlock(PlanAccess access, BarStore bars, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.bars = bars;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<PersonId> lift(Actor actor, PlanId plan, Optional<PersonId> person) {
        var family = access.writer(actor, plan, BLOCK);
        var now = clock.instant();
        if (person.filter(chosen -> bars.lift(family, chosen, Bar.BLOCKED, now)).isEmpty()) {
            return Outcome.refused(IS_NOT_BLOCKED);
        }
        events.publishEvent(new BlockLifted(family.tenant(), plan, family.person(), now));
        return Outcome.done(person.get());
    }
}
