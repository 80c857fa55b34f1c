package no.stafett.individual.usecase;

import java.time.Instant;
import no.stafett.individual.BecameIndividualPlan;
import no.stafett.individual.ContinuationLapsed;
import no.stafett.individual.domain.Continuation;
import no.stafett.individual.sql.ContinuationStore;
import no.stafett.individual.sql.ResponsibilityStore;
import no.stafett.plan.IndividualPlans;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The one moment in which a log is individuell plan and stafetthaldar is no more: its coordinator holds the baton (H-12). */
@Component
class TakingOver {

    private final IndividualPlans plans;
    private final ContinuationStore continuations;
    private final ResponsibilityStore responsibilities;
    private final ApplicationEventPublisher events;

    TakingOver(
            IndividualPlans plans,
            ContinuationStore continuations,
            ResponsibilityStore responsibilities,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.continuations = continuations;
        this.responsibilities = responsibilities;
        this.events = events;
    }

    /** Where the person has got an individuell plan meanwhile, the log stays what it is; those in it and its holder are told. */
    void takeOver(TenantId tenant, PlanId plan, Continuation agreed, Instant now) {
        if (plans.ownerHasAnother(tenant, plan)) {
            continuations.drop(tenant, agreed.id(), now);
            events.publishEvent(new ContinuationLapsed(tenant, plan, agreed.coordinator(), now));
            return;
        }
        plans.become(tenant, plan);
        responsibilities.comesWith(tenant, plan, agreed.coordinator(), now);
        continuations.markTakenOver(tenant, agreed.id(), now);
        events.publishEvent(new BecameIndividualPlan(tenant, plan, agreed.coordinator(), agreed.coordinator(), now));
    }
}
