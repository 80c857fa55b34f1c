package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.ASK_TO_RENEW;

import java.time.Clock;
import java.util.Set;
import no.stafett.access.PlanAccess;
import no.stafett.consent.ConsentSent;
import no.stafett.consent.RenewalAsked;
import no.stafett.consent.domain.ConsentRefusal;
import no.stafett.consent.domain.Invitation;
import no.stafett.consent.domain.Matters;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Asks the family to go on with the same people, before the consent in force runs out or when it has. The new version starts
 * from the present one, with the baton as it stands now. Until all have said yes, what has run out stays shut. When everybody who
 * held the baton has left, the one who is set to ask asks whether she may hold it (H-10).
 */
@UseCase
public class RenewConsent {

    private final PlanAccess access;
    private final ConsentStore consents;
    private final NextVersion nextVersion;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RenewConsent(
            PlanAccess access,
            ConsentStore consents,
            NextVersion nextVersion,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.consents = consents;
        this.nextVersion = nextVersion;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses while another question waits for the family: two at once would answer each other. */
    public Outcome<ConsentSent> renew(Actor actor, PlanId plan) {
        var asker = access.asker(actor, plan, ASK_TO_RENEW);
        var tenant = asker.tenant();
        var open = consents.openAndLocked(tenant, plan);
        if (open.awaited().isPresent()) {
            return Outcome.refused(ConsentRefusal.A_QUESTION_WAITS_ALREADY);
        }
        var now = clock.instant();
        var active = open.active().orElseThrow(NotYours::new);
        var present = consents.linesThatGoOn(tenant, active.id(), Oslo.day(now));
        var holders = consents.holders(tenant, plan);
        var lines = Invitation.asTheBatonStands(present, holders.isEmpty() ? Set.of(asker.person()) : holders);
        return nextVersion
                .ask(tenant, plan, asker.person(), lines, Matters.NONE, now)
                .map(sent -> {
                    events.publishEvent(new RenewalAsked(tenant, plan, asker.person(), now));
                    return sent;
                });
    }
}
