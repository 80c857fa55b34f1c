package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.INVITE;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ConsentSent;
import no.stafett.consent.domain.ConsentRefusal;
import no.stafett.consent.domain.Invitation;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;

/**
 * Asks the family to go on with the same people, before the consent in force expires. The new version starts from the
 * present one, with the baton as it stands now.
 */
@UseCase
public class RenewConsent {

    private final PlanAccess access;
    private final ConsentStore consents;
    private final Municipalities municipalities;
    private final Sending sending;
    private final Clock clock;

    RenewConsent(
            PlanAccess access, ConsentStore consents, Municipalities municipalities, Sending sending, Clock clock) {
        this.access = access;
        this.consents = consents;
        this.municipalities = municipalities;
        this.sending = sending;
        this.clock = clock;
    }

    /** Refuses while another question waits for the family: two at once would answer each other. */
    public Outcome<ConsentSent> renew(Actor actor, PlanId plan) {
        var holder = access.batonHolder(actor, plan, INVITE);
        var tenant = holder.tenant();
        var open = consents.openAndLocked(tenant, plan);
        if (open.awaited().isPresent()) {
            return Outcome.refused(ConsentRefusal.A_QUESTION_WAITS_ALREADY);
        }
        var now = clock.instant();
        var today = Oslo.day(now);
        var present = consents.lines(tenant, open.active().orElseThrow().id()).stream()
                .filter(line -> !line.period().isOver(today))
                .toList();
        var validUntil = today.plusMonths(municipalities.rulesOn(today).consentMonths());
        var id = consents.add(tenant, plan, validUntil, holder.person(), now);
        consents.addLines(tenant, plan, id, Invitation.asTheBatonStands(present, consents.holders(tenant, plan)));
        return sending.send(tenant, plan, holder.person(), now);
    }
}
