package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.WITHDRAW_CONSENT;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.consent.domain.ConsentRefusal;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/**
 * Takes a yes back, without a reason (S-12). When the consent is in force every employee is out in the same transaction and
 * the plan ends; before that it is a no to what is asked.
 */
@UseCase
public class WithdrawConsent {

    /** What was taken back. */
    public enum Withdrawn {
        /** The consent in force: the plan has ended. */
        CONSENT,
        /** A yes that still waited for somebody else's. */
        ANSWER
    }

    private final PlanAccess access;
    private final ConsentStore consents;
    private final Withdrawals withdrawals;
    private final Ending ending;
    private final Clock clock;

    WithdrawConsent(PlanAccess access, ConsentStore consents, Withdrawals withdrawals, Ending ending, Clock clock) {
        this.access = access;
        this.consents = consents;
        this.withdrawals = withdrawals;
        this.ending = ending;
        this.clock = clock;
    }

    public Outcome<Withdrawn> withdraw(Actor actor, PlanId plan) {
        var consenter = access.consenter(actor, plan, WITHDRAW_CONSENT);
        var now = clock.instant();
        var open = consents.openAndLocked(consenter.tenant(), plan);
        var mine = withdrawals.of(consenter, consenter.person(), open, now);
        if (mine.isEmpty()) {
            return Outcome.refused(ConsentRefusal.NOTHING_TO_WITHDRAW);
        }
        return Outcome.done(ending.takeBack(consenter, consenter.person(), open, mine.get(), now));
    }
}
