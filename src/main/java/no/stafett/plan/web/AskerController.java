package no.stafett.plan.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.plan.usecase.AppointAsker;
import no.stafett.plan.usecase.ShowAppointing;
import no.stafett.shared.Actor;
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

/** Who shall ask a family about a closed plan when nobody who held its baton is there. */
@Controller
@RequestMapping("/reopenings")
class AskerController {

    private final ShowAppointing showAppointing;
    private final AppointAsker appointAsker;

    AskerController(ShowAppointing showAppointing, AppointAsker appointAsker) {
        this.showAppointing = showAppointing;
        this.appointAsker = appointAsker;
    }

    @GetMapping
    @OwnPage
    Answer show(Actor actor, @RequestParam(defaultValue = "false") boolean done) {
        return Answer.page(new AskerPage(showAppointing.show(actor), AskerForm.EMPTY, Problems.none(), done));
    }

    @PostMapping
    @Demands(value = Action.APPOINT, of = Resource.REOPENING)
    @Limited({Limited.Kind.SEARCH, Limited.Kind.SENDING})
    Answer appoint(Actor actor, @ModelAttribute AskerForm form) {
        return switch (appointAsker.appoint(actor, form.reference(), form.chosen())) {
            case Done<?> _ -> Answer.goTo("/reopenings?done=true");
            case Refused<?>(var reasons) ->
                Answer.refused(new AskerPage(showAppointing.show(actor), form, new Problems(reasons), false));
        };
    }
}
