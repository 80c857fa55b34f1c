package no.stafett.protection.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import no.stafett.identity.domain.NationalId;
import no.stafett.identity.domain.SyntheticNumbers;
import no.stafett.office.AdministrationLog;
import no.stafett.office.AdministrativeAct;
import no.stafett.protection.domain.CareOrder;
import no.stafett.protection.domain.ProtectionRefusal;
import no.stafett.protection.domain.Representative;
import no.stafett.protection.sql.CareOrderStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.UseCase;

/** The child welfare service writes down that it acts for a child. It is told nothing of a plan, whether there is one or not. */
@UseCase
public class RecordCareOrder {

    private final CareOrderStore orders;
    private final SyntheticNumbers synthetic;
    private final AdministrationLog log;
    private final Clock clock;

    RecordCareOrder(CareOrderStore orders, SyntheticNumbers synthetic, AdministrationLog log, Clock clock) {
        this.orders = orders;
        this.synthetic = synthetic;
        this.log = log;
        this.clock = clock;
    }

    public Outcome<CareOrder> record(Actor actor, String number, CareOrder.Typed typed) {
        var colleagues = orders.representatives(actor);
        if (colleagues.isEmpty()) {
            throw new NotYours();
        }
        return switch (NationalId.read(number, synthetic)) {
            case Refused<NationalId>(var reasons) -> Outcome.refused(reasons);
            case Done<NationalId>(var read) -> record(actor, read, typed, colleagues, clock.instant());
        };
    }

    private Outcome<CareOrder> record(
            Actor actor, NationalId number, CareOrder.Typed typed, List<Representative> colleagues, Instant now) {
        var child = orders.child(actor, number);
        if (child.isEmpty()) {
            return Outcome.refused(ProtectionRefusal.CHILD_IS_UNKNOWN);
        }
        var outcome = typed.read(
                child.get(), colleagues.stream().map(Representative::id).toList(), Oslo.day(now));
        if (outcome instanceof Done(var order)) {
            orders.add(order, actor, now);
            log.write(actor, AdministrativeAct.CARE_ORDER_RECORDED, order.child(), order.document(), now);
        }
        return outcome;
    }
}
