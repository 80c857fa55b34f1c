package no.stafett.access;

import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/**
 * Proof that a person is the one who asks the family: she opened the plan, holds its baton when it is
 * active, or may ask about it when it is closed. It says nothing of whether she may read the plan.
 */
public final class ConsentAsker extends Proof {

    private final AskingPage from;

    ConsentAsker(TenantId tenant, PlanId plan, PersonId person, AskingPage from, boolean seesPlace) {
        super(tenant, plan, person, seesPlace);
        this.from = from;
    }

    /** The page she asks the family from, and goes back to. */
    public String page() {
        return "/plans/" + plan() + "/" + from.path();
    }
}
