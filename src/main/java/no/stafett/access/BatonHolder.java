package no.stafett.access;

import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Proof that a person holds the baton of a plan. */
public final class BatonHolder extends PlanWriter {

    BatonHolder(TenantId tenant, PlanId plan, PersonId person, Relation relation, Sight sight) {
        super(tenant, plan, person, relation, true, sight);
    }
}
