package no.stafett.protection.web;

import no.stafett.protection.usecase.EndCareOrder;
import no.stafett.protection.usecase.RecordCareOrder;
import no.stafett.protection.usecase.ShowCareOrders;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.Limited;
import no.stafett.shared.web.OwnPage;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The care orders of a child welfare service. No way into a plan. */
@Controller
@OwnPage
@RequestMapping("/care-orders")
class CareOrderController {

    private final ShowCareOrders showCareOrders;
    private final RecordCareOrder recordCareOrder;
    private final EndCareOrder endCareOrder;

    CareOrderController(ShowCareOrders showCareOrders, RecordCareOrder recordCareOrder, EndCareOrder endCareOrder) {
        this.showCareOrders = showCareOrders;
        this.recordCareOrder = recordCareOrder;
        this.endCareOrder = endCareOrder;
    }

    @GetMapping
    Answer show(Actor actor) {
        return Answer.page(new CareOrdersPage(showCareOrders.show(actor), CareOrderForm.EMPTY, Problems.none()));
    }

    @PostMapping
    @Limited(Limited.Kind.SEARCH)
    Answer record(Actor actor, @ModelAttribute CareOrderForm form) {
        return answer(actor, form, recordCareOrder.record(actor, form.nationalId(), form.typed()));
    }

    @PostMapping("/ending")
    Answer end(Actor actor, @RequestParam(defaultValue = "") String order) {
        return answer(actor, CareOrderForm.EMPTY, endCareOrder.end(actor, order));
    }

    private Answer answer(Actor actor, CareOrderForm form, Outcome<?> outcome) {
        return switch (outcome) {
            case Done<?> _ -> Answer.goTo("/care-orders");
            case Refused<?>(var reasons) ->
                Answer.refused(new CareOrdersPage(showCareOrders.show(actor), form, new Problems(reasons)));
        };
    }
}
