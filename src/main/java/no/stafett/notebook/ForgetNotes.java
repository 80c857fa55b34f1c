package no.stafett.notebook;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import no.stafett.notebook.sql.NoteEndStore;
import no.stafett.shared.Oslo;
import no.stafett.tenant.Municipalities;
import no.stafett.tenant.TenantScope;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes away the ended notes whose time is over, once a day, one municipality after the other (B-08). */
@Component
class ForgetNotes {

    private final Municipalities municipalities;
    private final NoteEndStore notes;
    private final TransactionOperations transactions;
    private final Clock clock;

    ForgetNotes(Municipalities municipalities, NoteEndStore notes, TransactionOperations transactions, Clock clock) {
        this.municipalities = municipalities;
        this.notes = notes;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 20, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        var today = Oslo.day(clock.instant());
        for (var tenant : municipalities.every()) {
            TenantScope.run(tenant, () -> transactions.executeWithoutResult(_ -> notes.forget(tenant, today)));
        }
    }
}
