package no.stafett.access;

import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/**
 * Proof that a person opened a plan that is not yet active. It opens the preparation and the consent, and nothing about
 * the child: there is nothing to read and nothing may be written before the consent is there (S-01, C-01).
 */
public final class PlanOpener extends Proof {

    PlanOpener(TenantId tenant, PlanId plan, PersonId person, boolean seesPlace) {
        super(tenant, plan, person, seesPlace);
    }
}
