package no.stafett.plan.usecase;

import no.stafett.plan.sql.LogStore;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.UseCase;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * The log of a plan writes itself: one line for everything that happens, in the transaction it happens in. No use case
 * mentions the log, so none can forget it.
 */
@UseCase
public class KeepLog {

    private final LogStore log;

    KeepLog(LogStore log) {
        this.log = log;
    }

    /** First of all listeners, so that what an event leads to stands after the event itself. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    public void keep(PlanEvent event) {
        log.add(event.tenant(), event);
    }
}
