package no.stafett.plan.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.plan.usecase.ClosePlan;
import no.stafett.plan.usecase.ShowClosing;
import no.stafett.plan.usecase.WriteClosing;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The end of a plan: written, read over, and done. */
@Controller
@RequestMapping("/plans/{plan}/closing")
class ClosingController {

    private final ShowClosing showClosing;
    private final WriteClosing writeClosing;
    private final ClosePlan closePlan;

    ClosingController(ShowClosing showClosing, WriteClosing writeClosing, ClosePlan closePlan) {
        this.showClosing = showClosing;
        this.writeClosing = writeClosing;
        this.closePlan = closePlan;
    }

    @GetMapping
    @Demands(value = Action.COORDINATE, of = Resource.CLOSING)
    Answer show(Actor actor, @PathVariable PlanId plan) {
        var shown = showClosing.show(actor, plan);
        var form = shown.written().map(ClosingForm::of).orElse(ClosingForm.EMPTY);
        return Answer.page(new ClosingPage(shown, form, Problems.none()));
    }

    @PostMapping
    @Demands(value = Action.COORDINATE, of = Resource.CLOSING)
    Answer write(Actor actor, @PathVariable PlanId plan, @ModelAttribute ClosingForm form) {
        return switch (writeClosing.write(actor, plan, form.chosen(), form.assessment(), form.conclusion())) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/closing/check");
            case Refused<?>(var reasons) ->
                Answer.refused(new ClosingPage(showClosing.show(actor, plan), form, new Problems(reasons)));
        };
    }

    /** With nothing written there is nothing to read over, and the form comes instead. */
    @GetMapping("/check")
    @Demands(value = Action.COORDINATE, of = Resource.CLOSING)
    Answer check(Actor actor, @PathVariable PlanId plan) {
        var shown = showClosing.show(actor, plan);
        return shown.written()
                .map(note -> Answer.page(new CheckClosingPage(shown.frame(), note)))
                .orElseGet(() -> Answer.goTo("/plans/" + plan + "/closing"));
    }

    @PostMapping("/confirmation")
    @Demands(value = Action.COORDINATE, of = Resource.CLOSING)
    Answer close(Actor actor, @PathVariable PlanId plan) {
        return switch (closePlan.close(actor, plan)) {
            case Done<?> _ -> Answer.goTo("/start");
            case Refused<?>(var reasons) ->
                Answer.refused(
                        new ClosingPage(showClosing.show(actor, plan), ClosingForm.EMPTY, new Problems(reasons)));
        };
    }
}
