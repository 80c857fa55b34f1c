package no.stafett.consent.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.stafett.consent.ConsentId;
import no.stafett.consent.PlannedLine;
import no.stafett.consent.domain.EndedWhy;
import no.stafett.consent.domain.OpenVersions;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Puts a new version in front of those who must answer: the question that waits is called back, the new one begins with what
 * the one before it holds, and it is sent. All of it, or nothing when it may not be sent.
 */
@Component
class NextVersion {

    private final ConsentStore consents;
    private final Sending sending;

    NextVersion(ConsentStore consents, Sending sending) {
        this.consents = consents;
        this.sending = sending;
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
        changes.accept(draft);
        if (sending.open(tenant, plan, now) instanceof Refused<ConsentId>(var reasons)) {
            transaction.rollbackToSavepoint(untouched);
            return Outcome.refused(reasons);
        }
        transaction.releaseSavepoint(untouched);
        return Outcome.done(draft);
    }
}
