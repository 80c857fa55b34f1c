package no.stafett.plan.usecase;

import static no.stafett.access.Purpose.INVITE;
import static no.stafett.plan.domain.PlanRefusal.INVITATION_IS_NOT_SENT;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ConsentStatus.Stage;
import no.stafett.consent.Consents;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** The invitation goes once more to those who have not answered. What is answered stands. */
@UseCase
public class RemindOfInvitation {

    private final PlanAccess access;
    private final Consents consents;
    private final Clock clock;

    RemindOfInvitation(PlanAccess access, Consents consents, Clock clock) {
        this.access = access;
        this.consents = consents;
        this.clock = clock;
    }

    public Outcome<PlanId> remind(Actor actor, PlanId plan) {
        var opener = access.opener(actor, plan, INVITE);
        if (consents.status(opener)
                .filter(status -> status.stage() == Stage.SENT)
                .isEmpty()) {
            return Outcome.refused(INVITATION_IS_NOT_SENT);
        }
        consents.sendAgain(opener, clock.instant());
        return Outcome.done(plan);
    }
}
