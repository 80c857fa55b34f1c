package no.stafett.plan.usecase;

import no.stafett.access.Baton;
import no.stafett.consent.ConsentWithdrawn;
import no.stafett.plan.PlanClosed;
import no.stafett.plan.sql.ClosingStore;
import no.stafett.plan.sql.PlanStore;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;

/** The family has withdrawn its consent: the plan ends in the same transaction, and nobody asks why (S-12, Z-04). */
@UseCase
public class ClosePlanWithoutConsent {

    private final PlanStore plans;
    private final ClosingStore closings;
    private final Baton baton;
    private final ApplicationEventPublisher events;

    ClosePlanWithoutConsent(PlanStore plans, ClosingStore closings, Baton baton, ApplicationEventPublisher events) {
        this.plans = plans;
        this.closings = closings;
        this.baton = baton;
        this.events = events;
    }

    @EventListener
    public void close(ConsentWithdrawn consent) {
        var plan = plans.lock(consent.tenant(), consent.plan());

        if (plan.close() instanceof Done(var closed)) {
            closings.forget(consent.tenant(), consent.plan());
            plans.saveClosed(closed, consent.tenant(), consent.by(), consent.at());
            baton.layDown(consent.tenant(), consent.plan(), consent.at());
            events.publishEvent(new PlanClosed(consent.tenant(), consent.plan(), consent.by(), consent.at()));
        }
    }
}
