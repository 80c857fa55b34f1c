package no.stafett.individual.usecase;

import no.stafett.access.Baton;
import no.stafett.individual.sql.ResponsibilityStore;
import no.stafett.plan.IndividualPlans;
import no.stafett.plan.PlanActivated;
import no.stafett.shared.UseCase;
import org.springframework.context.event.EventListener;

/** An individuell plan is in use: the service of its coordinator has the main responsibility, until another takes it over (IP-03). */
@UseCase
public class PlaceMainResponsibility {

    private final IndividualPlans plans;
    private final ResponsibilityStore responsibilities;
    private final Baton baton;

    PlaceMainResponsibility(IndividualPlans plans, ResponsibilityStore responsibilities, Baton baton) {
        this.plans = plans;
        this.responsibilities = responsibilities;
        this.baton = baton;
    }

    @EventListener
    public void place(PlanActivated activated) {
        if (plans.isOne(activated.tenant(), activated.plan())) {
            baton.holders(activated.tenant(), activated.plan()).stream()
                    .findFirst()
                    .ifPresent(holder ->
                            responsibilities.comesWith(activated.tenant(), activated.plan(), holder, activated.at()));
        }
    }
}
