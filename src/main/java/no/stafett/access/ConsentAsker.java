package no.stafett.access;

import no.stafett.access.domain.Standing;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/**
 * Proof that a person is the one who asks the family: she opened the plan, holds its baton when it is
 * active, or may ask about it when it is closed.
 */
public final class ConsentAsker extends Proof {

    private final Standing standing;

    ConsentAsker(TenantId tenant, PlanId plan, PersonId person, Standing standing, boolean seesPlace) {
        super(tenant, plan, person, seesPlace);
        this.standing = standing;
    }

    /** The page she asks the family from, and goes back to: another one before the plan is active and after it is closed. */
    public String page() {
        return "/plans/" + plan()
                + switch (standing) {
                    case NOT_YET_ACTIVE -> "/invitation";
                    case ACTIVE -> "/people";
                    case CLOSED, GONE -> "/reopening";
                };
    }
}
