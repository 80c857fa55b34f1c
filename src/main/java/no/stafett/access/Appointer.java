package no.stafett.access;

import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/**
 * Proof that a person may say who shall ask a family about a closed plan: she leads its unit, or is responsible for the
 * system (Z-08, R-36). For a plan in use: she leads the unit where somebody held the baton and has left, or that it was offered
 * to in vain, and says who takes it (H-10). It opens nothing of the plan.
 */
public final class Appointer extends Proof {

    Appointer(TenantId tenant, PlanId plan, PersonId person) {
        super(tenant, plan, person, false);
    }
}
