package no.stafett.plan.usecase;

import no.stafett.access.Baton;
import no.stafett.consent.ConsentActivated;
import no.stafett.consent.ConsentMatters;
import no.stafett.consent.ConsentMatters.Reopening;
import no.stafett.plan.EarlierContentSealed;
import no.stafett.plan.IndividualPlans;
import no.stafett.plan.PlanReopened;
import no.stafett.plan.domain.Plan;
import no.stafett.plan.domain.PlanType;
import no.stafett.plan.sql.CoverStore;
import no.stafett.plan.sql.PlanStore;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;

/**
 * Everybody who must has said yes to opening a closed plan again (S-14, Z-06). The one who asked takes up the baton in the same
 * transaction. What was written before is sealed from the team unless all of them let it be read (Z-07).
 */
@UseCase
public class ReopenPlan {

    private final PlanStore plans;
    private final IndividualPlans individualPlans;
    private final CoverStore covers;
    private final ConsentMatters matters;
    private final Baton baton;
    private final ApplicationEventPublisher events;

    ReopenPlan(
            PlanStore plans,
            IndividualPlans individualPlans,
            CoverStore covers,
            ConsentMatters matters,
            Baton baton,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.individualPlans = individualPlans;
        this.covers = covers;
        this.matters = matters;
        this.baton = baton;
        this.events = events;
    }

    @EventListener
    public void reopen(ConsentActivated consent) {
        matters.reopeningBy(consent.tenant(), consent.consent()).ifPresent(answered -> reopen(consent, answered));
    }

    private void reopen(ConsentActivated consent, Reopening answered) {
        var plan = plans.lock(consent.tenant(), consent.plan());

        // The person has got another one meanwhile, and has only one (IP-01); or nobody is here to take it up. It stays
        // closed, and
        // the yes opens nothing.
        if (plan.type() == PlanType.INDIVIDUAL_PLAN && individualPlans.ownerHasAnother(consent.tenant(), consent.plan())
                || !plans.mayAskAnew(consent.tenant(), consent.plan(), answered.askedBy())) {
            matters.opensNothing(consent);
            return;
        }
        if (plan.reopen() instanceof Done<Plan>(var opened)) {
            plans.saveReopened(opened, !answered.earlierIsAvailable(), consent.tenant(), consent.at());
            baton.takeUp(consent.tenant(), consent.plan(), answered.askedBy(), consent.at());
            events.publishEvent(new PlanReopened(consent.tenant(), consent.plan(), consent.by(), consent.at()));
            if (!answered.earlierIsAvailable()) {
                covers.beginAnew(consent.tenant(), consent.plan(), answered.askedBy(), consent.at());
                events.publishEvent(
                        new EarlierContentSealed(consent.tenant(), consent.plan(), consent.by(), consent.at()));
            }
        }
    }
}
