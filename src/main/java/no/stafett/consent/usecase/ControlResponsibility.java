package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.INVITE;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ResponsibilityControlled;
import no.stafett.consent.domain.ResponsibilityControl;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.RuleStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** The register does not say who holds parental responsibility, so an employee finds out and answers for it by name (P-05). */
@UseCase
public class ControlResponsibility {

    private final PlanAccess access;
    private final ConsentStore consents;
    private final RuleStore rules;
    private final Deciders deciders;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ControlResponsibility(
            PlanAccess access,
            ConsentStore consents,
            RuleStore rules,
            Deciders deciders,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.consents = consents;
        this.rules = rules;
        this.deciders = deciders;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses where the register leaves no question, without an outcome, and with nobody found. */
    public Outcome<ResponsibilityControl> control(Actor actor, PlanId plan, Set<PersonId> holders, String outcome) {
        var asker = access.asker(actor, plan, INVITE);
        var now = clock.instant();
        consents.openAndLocked(asker.tenant(), plan);
        var subject = deciders.of(asker.tenant(), plan, Optional.empty(), Oslo.day(now))
                .subject();
        var control = ResponsibilityControl.of(subject, holders, outcome);
        if (control instanceof Done<ResponsibilityControl>(var found)) {
            rules.save(asker, subject.owner(), found, now);
            events.publishEvent(new ResponsibilityControlled(asker.tenant(), plan, asker.person(), now));
        }
        return control;
    }
}
