package no.stafett.transition.usecase;

import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.UseCase;

/**
 * Carries out what was agreed, when the day is over: those who should go, go, and are thanked. Whoever holds the baton stays
 * until somebody else has taken it (H-01, H-06).
 */
@UseCase
public class SettleTransition {

    private final Settling settling;

    SettleTransition(Settling settling) {
        this.settling = settling;
    }

    /** In the municipality that is open. */
    public void settle(TenantId tenant, PlanId plan) {
        settling.settle(tenant, plan);
    }
}
