package no.stafett.watch.usecase;

import no.stafett.shared.TenantId;
import no.stafett.shared.UseCase;
import no.stafett.watch.FindingsWait;
import no.stafett.watch.sql.LetterStore;
import org.springframework.context.ApplicationEventPublisher;

/** Looks through every active plan of a municipality, and tells the holders who have something new to look at. */
@UseCase
public class CheckPlans {

    private final LookThrough lookThrough;
    private final LetterStore letters;
    private final ApplicationEventPublisher events;

    CheckPlans(LookThrough lookThrough, LetterStore letters, ApplicationEventPublisher events) {
        this.lookThrough = lookThrough;
        this.letters = letters;
        this.events = events;
    }

    /** In the municipality that is open. Made twice, it is made once. */
    public void check(TenantId tenant) {
        var now = lookThrough.everyPlan(tenant);
        for (var told : letters.tell(tenant, now)) {
            events.publishEvent(new FindingsWait(tenant, told.plan(), told.holder(), now));
        }
    }
}
