package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.WITHDRAW_CONSENT;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.StatusStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** What it leads to when a consent is taken back. For one who can take it back, and for nobody else. */
@UseCase
public class ShowWithdrawal {

    /** @param planEnds whether the consent is in force, so that the plan ends with it */
    public record Shown(PlanId plan, String ownerFirstName, boolean planEnds) {

        @Override
        public String toString() {
            return "Shown[" + plan + "]";
        }
    }

    private final PlanAccess access;
    private final ConsentStore consents;
    private final Withdrawals withdrawals;
    private final StatusStore statuses;
    private final Clock clock;

    ShowWithdrawal(
            PlanAccess access, ConsentStore consents, Withdrawals withdrawals, StatusStore statuses, Clock clock) {
        this.access = access;
        this.consents = consents;
        this.withdrawals = withdrawals;
        this.statuses = statuses;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan) {
        var consenter = access.consenter(actor, plan, WITHDRAW_CONSENT);
        var version = withdrawals
                .of(consenter, consenter.person(), consents.open(consenter.tenant(), plan), clock.instant())
                .orElseThrow(NotYours::new);
        return new Shown(plan, statuses.ownerFirstName(consenter.tenant(), plan), version.isActive());
    }
}
