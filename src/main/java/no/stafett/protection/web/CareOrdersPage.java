package no.stafett.protection.web;

import java.util.List;
import no.stafett.protection.domain.CareOrder;
import no.stafett.protection.usecase.ShowCareOrders.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** What the service has written down, and the form that writes down one more. */
public record CareOrdersPage(Shown shown, CareOrderForm form, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("care-orders.title");
    }

    public List<Choice> representatives() {
        return shown.representatives().stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }

    public String days(CareOrder.Recorded order, Texts t) {
        return t.get(
                order.ended() ? "care-orders.ended" : "care-orders.days",
                t.date(order.firstDay()),
                t.date(order.lastDay()));
    }
}
