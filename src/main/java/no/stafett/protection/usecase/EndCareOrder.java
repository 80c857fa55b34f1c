package no.stafett.protection.usecase;

import java.time.Clock;
import no.stafett.office.AdministrationLog;
import no.stafett.office.AdministrativeAct;
import no.stafett.protection.domain.CareOrder;
import no.stafett.protection.domain.ProtectionRefusal;
import no.stafett.protection.sql.CareOrderStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.UseCase;

/** A care order ends before its last day; the say goes back to those who have it then. */
@UseCase
public class EndCareOrder {

    private final CareOrderStore orders;
    private final AdministrationLog log;
    private final Clock clock;

    EndCareOrder(CareOrderStore orders, AdministrationLog log, Clock clock) {
        this.orders = orders;
        this.log = log;
        this.clock = clock;
    }

    /** @param key as {@link CareOrder.Recorded#key()} has it */
    public Outcome<CareOrder.Recorded> end(Actor actor, String key) {
        if (orders.representatives(actor).isEmpty()) {
            throw new NotYours();
        }
        var now = clock.instant();
        var order = orders.ofOwnUnit(actor).stream()
                .filter(one -> one.key().equals(key))
                .findFirst();
        if (order.filter(one -> orders.end(one, actor, now)).isEmpty()) {
            return Outcome.refused(ProtectionRefusal.ORDER_HAS_ENDED);
        }
        log.write(
                actor,
                AdministrativeAct.CARE_ORDER_ENDED,
                order.get().child(),
                order.get().document(),
                now);
        return Outcome.done(order.get());
    }
}
