package no.stafett.individual.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.individual.usecase.ShowContent;
import no.stafett.individual.usecase.ShowContentToWrite;
import no.stafett.individual.usecase.WriteContent;
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

/** What an individuell plan must hold. */
@Controller
@RequestMapping("/plans/{plan}/content")
class ContentController {

    private final ShowContent showContent;
    private final ShowContentToWrite showContentToWrite;
    private final WriteContent writeContent;

    ContentController(ShowContent showContent, ShowContentToWrite showContentToWrite, WriteContent writeContent) {
        this.showContent = showContent;
        this.showContentToWrite = showContentToWrite;
        this.writeContent = writeContent;
    }

    @GetMapping
    @Demands(value = Action.READ, of = Resource.INDIVIDUAL_PLAN)
    Answer show(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(new ContentPage(showContent.show(actor, plan)));
    }

    @GetMapping("/words")
    @Demands(value = Action.COORDINATE, of = Resource.INDIVIDUAL_PLAN)
    Answer words(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(ContentWordsPage.unchanged(showContentToWrite.show(actor, plan)));
    }

    @PostMapping
    @Demands(value = Action.COORDINATE, of = Resource.INDIVIDUAL_PLAN)
    Answer write(Actor actor, @PathVariable PlanId plan, @ModelAttribute ContentForm form) {
        return switch (writeContent.write(actor, plan, form.seen(), form.typed())) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/content");
            case Refused<?>(var reasons) ->
                Answer.refused(
                        ContentWordsPage.refused(showContentToWrite.show(actor, plan), form, new Problems(reasons)));
        };
    }
}
