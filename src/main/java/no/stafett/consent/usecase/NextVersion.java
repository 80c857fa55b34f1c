package no.stafett.consent.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.stafett.consent.ConsentId;
import no.stafett.consent.ConsentSent;
import no.stafett.consent.PlannedLine;
import no.stafett.consent.domain.EndedWhy;
import no.stafett.consent.domain.Matters;
import no.stafett.consent.domain.OpenVersions;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.MatterStore;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.tenant.Municipalities;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Puts a new version in front of those who must answer: the question that waits is called back, the new one begins with what
 * the one before it holds, and it is sent. All of it, or nothing when it may not be sent.
 */
@Component
public class NextVersion {

    private final ConsentStore consents;
    private final MatterStore matters;
    private final Municipalities municipalities;
    private final Sending sending;
    private final ApplicationEventPublisher events;

    NextVersion(
            ConsentStore consents,
            MatterStore matters,
            Municipalities municipalities,
            Sending sending,
            ApplicationEventPublisher events) {
        this.consents = consents;
        this.matters = matters;
        this.municipalities = municipalities;
        this.sending = sending;
        this.events = events;
    }

    /** The same for as long as the municipality lets a consent last, with what it asks about beside people; and told of. */
    public Outcome<ConsentSent> ask(
            TenantId tenant, PlanId plan, PersonId by, List<PlannedLine> lines, Matters asksAbout, Instant now) {
        var today = Oslo.day(now);
        var validUntil = today.plusMonths(municipalities.rulesOn(today).consentMonths());
        var open = consents.openAndLocked(tenant, plan);
        return send(tenant, plan, by, open, lines, validUntil, id -> matters.add(tenant, plan, id, asksAbout), now)
                .map(consent -> {
                    var sent = new ConsentSent(tenant, plan, by, now, consent);
                    events.publishEvent(sent);
                    return sent;
                });
    }

    /** @param changes what is written to the draft before it is sent */
    Outcome<ConsentId> send(
            TenantId tenant,
            PlanId plan,
            PersonId by,
            OpenVersions open,
            List<PlannedLine> lines,
            LocalDate validUntil,
            Consumer<ConsentId> changes,
            Instant now) {
        var transaction = TransactionAspectSupport.currentTransactionStatus();
        var untouched = transaction.createSavepoint();
        open.awaited().ifPresent(sent -> consents.end(tenant, sent.id(), EndedWhy.CALLED_BACK, by, now));
        var draft = consents.add(tenant, plan, validUntil, by, now);
        consents.addLines(tenant, plan, draft, lines);
        // What the question asked about beside people is asked about still.
        open.awaited().ifPresent(sent -> matters.add(tenant, plan, draft, matters.of(tenant, sent.id())));
        changes.accept(draft);
        if (sending.open(tenant, plan, now) instanceof Refused<ConsentId>(var reasons)) {
            transaction.rollbackToSavepoint(untouched);
            return Outcome.refused(reasons);
        }
        transaction.releaseSavepoint(untouched);
        return Outcome.done(draft);
    }
}
