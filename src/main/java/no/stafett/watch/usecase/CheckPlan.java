package no.stafett.watch.usecase;

import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.UseCase;

/** Looks at one plan again, so that what was mended is gone at once. */
@UseCase
public class CheckPlan {

    private final LookThrough lookThrough;

    CheckPlan(LookThrough lookThrough) {
        this.lookThrough = lookThrough;
    }

    /** In the municipality that is open. */
    public void check(TenantId tenant, PlanId plan) {
        lookThrough.onePlan(tenant, plan);
    }
}
