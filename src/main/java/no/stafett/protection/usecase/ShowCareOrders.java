package no.stafett.protection.usecase;

import java.util.List;
import no.stafett.protection.domain.CareOrder;
import no.stafett.protection.domain.Representative;
import no.stafett.protection.sql.CareOrderStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.UseCase;

/** What the child welfare service has written down, for those who work there. */
@UseCase
public class ShowCareOrders {

    public record Shown(List<CareOrder.Recorded> orders, List<Representative> representatives) {}

    private final CareOrderStore orders;

    ShowCareOrders(CareOrderStore orders) {
        this.orders = orders;
    }

    public Shown show(Actor actor) {
        var representatives = orders.representatives(actor);
        if (representatives.isEmpty()) {
            throw new NotYours();
        }
        return new Shown(orders.ofOwnUnit(actor), representatives);
    }
}
