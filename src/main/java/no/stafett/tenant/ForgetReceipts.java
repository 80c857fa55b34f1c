package no.stafett.tenant;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import no.stafett.shared.once.OncePerForm;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Clears away the receipts of forms that were sent long ago, once a day, one municipality after the other. A receipt tells
 * when somebody sent something, and is kept no longer than it is of use.
 */
@Component
class ForgetReceipts {

    static final Duration KEPT = Duration.ofDays(7);

    private final Municipalities municipalities;
    private final OncePerForm once;
    private final TransactionOperations transactions;
    private final Clock clock;

    ForgetReceipts(Municipalities municipalities, OncePerForm once, TransactionOperations transactions, Clock clock) {
        this.municipalities = municipalities;
        this.once = once;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 15, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        var before = clock.instant().minus(KEPT);
        for (var tenant : municipalities.every()) {
            TenantScope.run(tenant, () -> transactions.executeWithoutResult(_ -> once.forgetBefore(before)));
        }
    }
}
