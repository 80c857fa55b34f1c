package no.stafett.plan.usecase;

import static no.stafett.access.Purpose.INVITE;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.consent.Consents;
import no.stafett.plan.domain.Plan;
import no.stafett.plan.sql.PlanStore;
import no.stafett.plan.sql.RegisterStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;

/**
 * The opener changes what she asks the family for, after a no or before all have answered (S-10). The plan is a draft again
 * with all that was in it; what was asked and answered before is kept as it was, and everybody will be asked anew.
 */
@UseCase
public class PrepareAgain {

    private final PlanAccess access;
    private final PlanStore plans;
    private final RegisterStore registers;
    private final Consents consents;
    private final Municipalities municipalities;
    private final Clock clock;

    PrepareAgain(
            PlanAccess access,
            PlanStore plans,
            RegisterStore registers,
            Consents consents,
            Municipalities municipalities,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.registers = registers;
        this.consents = consents;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    public Outcome<Plan> prepare(Actor actor, PlanId id) {
        var opener = access.opener(actor, id, INVITE);
        var plan = plans.find(opener);
        var now = clock.instant();
        var today = Oslo.day(now);

        var outcome = plan.prepareAgain();

        if (outcome instanceof Done(var draft)) {
            consents.draftAgain(
                    opener, today.plusMonths(municipalities.rulesOn(today).consentMonths()), now);
            registers.takeBackGuardians(opener);
            plans.saveStatus(draft, opener);
        }
        return outcome;
    }
}
