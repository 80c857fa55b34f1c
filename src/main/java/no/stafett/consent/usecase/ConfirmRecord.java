package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.ANSWER_CONSENT;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.consent.RecordConfirmed;
import no.stafett.consent.RecordedId;
import no.stafett.consent.domain.RecordRefusal;
import no.stafett.consent.domain.Recorded;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.RecordStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody says that what was written down about her yes is right, signed in as herself (standards §1c 10). */
@UseCase
public class ConfirmRecord {

    private final PlanAccess access;
    private final ConsentStore consents;
    private final RecordStore records;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmRecord(
            PlanAccess access,
            ConsentStore consents,
            RecordStore records,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.consents = consents;
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    /** @param assurance how surely we know who confirms */
    public Outcome<Recorded> confirm(Actor actor, PlanId plan, RecordedId id, String assurance) {
        var consenter = access.consenter(actor, plan, ANSWER_CONSENT);
        var now = clock.instant();
        consents.openAndLocked(consenter.tenant(), plan);
        var hers = records.hers(consenter).stream()
                .filter(one -> one.id().equals(id) && one.isToConfirm())
                .findFirst();
        if (hers.isEmpty()) {
            return Outcome.refused(RecordRefusal.NOTHING_TO_CONFIRM);
        }
        records.confirm(consenter, id, assurance, now);
        events.publishEvent(new RecordConfirmed(
                consenter.tenant(), plan, consenter.person(), now, hers.get().recorder()));
        return Outcome.done(hers.get());
    }
}
