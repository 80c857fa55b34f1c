package no.stafett.plan.usecase;

import no.stafett.access.Baton;
import no.stafett.consent.ConsentActivated;
import no.stafett.plan.PlanActivated;
import no.stafett.plan.domain.PlanStatus;
import no.stafett.plan.sql.PlanStore;
import no.stafett.plan.sql.PreparationStore;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;

/**
 * Everybody who must has said yes, so the plan is in use and somebody takes up the baton – in the same transaction, so that
 * there is never an active plan without a holder (H-01). A later consent of a plan in use changes nothing here.
 */
@UseCase
public class ActivatePlan {

    private final PlanStore plans;
    private final PreparationStore preparations;
    private final Baton baton;
    private final ApplicationEventPublisher events;

    ActivatePlan(PlanStore plans, PreparationStore preparations, Baton baton, ApplicationEventPublisher events) {
        this.plans = plans;
        this.preparations = preparations;
        this.baton = baton;
        this.events = events;
    }

    @EventListener
    public void activate(ConsentActivated consent) {
        var plan = plans.lock(consent.tenant(), consent.plan());

        if (plan.status() == PlanStatus.AWAITING_CONSENT && plan.activate() instanceof Done(var active)) {
            plans.saveActive(active, consent.tenant(), consent.at());
            var holder = preparations.holder(consent.tenant(), consent.plan()).orElseThrow();
            preparations.forgetGuardians(consent.tenant(), consent.plan());
            baton.takeUp(consent.tenant(), consent.plan(), holder, consent.at());
            events.publishEvent(new PlanActivated(consent.tenant(), consent.plan(), consent.by(), consent.at()));
        }
    }
}
