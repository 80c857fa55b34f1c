package no.stafett.handover.usecase;

import java.time.Clock;
import no.stafett.handover.BatonOfferRanOut;
import no.stafett.handover.sql.OldOfferStore;
import no.stafett.shared.Oslo;
import no.stafett.shared.TenantId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;
import org.springframework.context.ApplicationEventPublisher;

/** Ends the offers that have waited longer than the municipality lets them. The givers hold their batons as before (H-01). */
@UseCase
public class EndOldOffers {

    private final OldOfferStore offers;
    private final Municipalities municipalities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndOldOffers(OldOfferStore offers, Municipalities municipalities, ApplicationEventPublisher events, Clock clock) {
        this.offers = offers;
        this.municipalities = municipalities;
        this.events = events;
        this.clock = clock;
    }

    /** In the municipality that is open. */
    public void end(TenantId tenant) {
        var now = clock.instant();
        var days = municipalities.rulesOn(Oslo.day(now)).offerDays();
        for (var old : offers.end(tenant, days, now)) {
            events.publishEvent(
                    new BatonOfferRanOut(tenant, old.plan(), old.handover(), old.giver(), old.receiver(), now));
        }
    }
}
