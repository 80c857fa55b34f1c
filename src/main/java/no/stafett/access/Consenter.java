package no.stafett.access;

import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Proof that a person is asked for a consent that is under way, or has a say over the one that is active. */
public final class Consenter extends Proof {

    Consenter(TenantId tenant, PlanId plan, PersonId person, boolean seesPlace) {
        super(tenant, plan, person, seesPlace);
    }
}
