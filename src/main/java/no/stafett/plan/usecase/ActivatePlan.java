package no.stafett.plan.usecase;

import no.stafett.access.Baton;
import no.stafett.consent.ConsentActivated;
import no.stafett.consent.ConsentMatters;
import no.stafett.plan.PlanActivated;
import no.stafett.plan.PlanClosed;
import no.stafett.plan.domain.Plan;
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
    private final ConsentMatters matters;
    private final Baton baton;
    private final ApplicationEventPublisher events;

    ActivatePlan(
            PlanStore plans,
            PreparationStore preparations,
            ConsentMatters matters,
            Baton baton,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.preparations = preparations;
        this.matters = matters;
        this.baton = baton;
        this.events = events;
    }

    @EventListener
    public void activate(ConsentActivated consent) {
        var plan = plans.lock(consent.tenant(), consent.plan());

        if (plan.status() == PlanStatus.AWAITING_CONSENT && hasLostItsLog(plan, consent)) {
            closeUnopened(plan, consent);
        } else if (plan.status() == PlanStatus.AWAITING_CONSENT && plan.activate() instanceof Done(var active)) {
            plans.saveActive(active, consent.tenant(), consent.at());
            var holder = preparations.holder(consent.tenant(), consent.plan()).orElseThrow();
            preparations.forgetGuardians(consent.tenant(), consent.plan());
            baton.takeUp(consent.tenant(), consent.plan(), holder, consent.at());
            events.publishEvent(new PlanActivated(consent.tenant(), consent.plan(), consent.by(), consent.at()));
        }
    }

    /** The log it was to go on from was closed while the family answered; there is nothing to go on from (K3). */
    private boolean hasLostItsLog(Plan plan, ConsentActivated consent) {
        return plan.predecessor()
                .filter(log -> plans.lock(consent.tenant(), log).status() != PlanStatus.ACTIVE)
                .isPresent();
    }

    private void closeUnopened(Plan plan, ConsentActivated consent) {
        if (plan.close() instanceof Done(var closed)) {
            matters.opensNothing(consent);
            preparations.forgetGuardians(consent.tenant(), consent.plan());
            plans.saveClosed(closed, consent.tenant(), consent.by(), consent.at());
            events.publishEvent(new PlanClosed(consent.tenant(), consent.plan(), consent.by(), consent.at()));
        }
    }
}
