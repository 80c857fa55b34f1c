package no.stafett.access;

import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Proof that a person may write in a plan: it is active, and the consent or the family tie says so. */
public sealed class PlanWriter extends PlanMember permits BatonHolder {

    PlanWriter(TenantId tenant, PlanId plan, PersonId person, Relation relation, boolean holdsBaton, Sight sight) {
        super(tenant, plan, person, relation, true, holdsBaton, sight, false);
    }
}
