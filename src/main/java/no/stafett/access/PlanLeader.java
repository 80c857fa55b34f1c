package no.stafett.access;

import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/**
 * Proof that a person leads the unit where the one who holds the baton of a plan works. It opens nothing in the plan: with
 * it she declares an emergency, gives her reason, and reads by the emergency alone (R-35, D-06). When services do not agree on
 * who coordinates, she decides by what was lifted to her (U-03).
 */
public final class PlanLeader extends Proof {

    PlanLeader(TenantId tenant, PlanId plan, PersonId person, boolean seesPlace) {
        super(tenant, plan, person, seesPlace);
    }
}
