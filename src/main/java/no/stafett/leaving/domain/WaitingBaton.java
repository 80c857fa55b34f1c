package no.stafett.leaving.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.stafett.shared.PlanId;

/**
 * A baton the leader of a unit must see to, or that waits for somebody in it: never whose plan it is, and nothing of what is in
 * it.
 *
 * <p>An offer that was declined or ran out stays with the leader until somebody answers for the baton again: the giver offers it
 * anew, goes on holding it or lets go, a leader appoints somebody, or the plan is closed.
 *
 * @param holder who holds it, or held it when she left
 * @param beside one who works here and holds it too; empty when nobody does
 * @param offeredTo to whom it is offered, or was in vain; empty when nobody has offered it
 * @param since when she left, or when it was offered, declined or ran out
 * @param runsOut when an offer that waits runs out
 * @param consentUntil the last day of the consent; nothing when there is none
 * @param asker who is set to ask the family; empty when nobody is
 */
public record WaitingBaton(
        PlanId plan,
        String reference,
        String planType,
        int level,
        Why why,
        String holder,
        String beside,
        String offeredTo,
        Instant since,
        Optional<Instant> runsOut,
        Optional<LocalDate> consentUntil,
        String asker) {

    /** Why it stands in the list. */
    public enum Why {
        HOLDER_LEFT,
        OFFER_DECLINED,
        OFFER_RAN_OUT,
        OFFER_WAITS
    }

    /** An offer that can still be answered is for the one who has it. */
    public boolean mustBeSeenTo(Instant now) {
        return why != Why.OFFER_WAITS
                || runsOut.filter(end -> !now.isBefore(end)).isPresent();
    }

    /** Whether the giver, who works here, can settle it with a word. */
    public boolean giverCanSettleIt() {
        return why == Why.OFFER_DECLINED || why == Why.OFFER_RAN_OUT;
    }

    @Override
    public String toString() {
        return "WaitingBaton[" + reference + "]";
    }
}
