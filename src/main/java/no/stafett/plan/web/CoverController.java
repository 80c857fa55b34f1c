package no.stafett.plan.web;

import java.io.IOException;
import java.util.List;
import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.plan.domain.CoverRefusal;
import no.stafett.plan.usecase.ChangeCover;
import no.stafett.plan.usecase.ChooseCoverPicture;
import no.stafett.plan.usecase.ShowCover;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.Refusal;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The cover of a plan. */
@Controller
@RequestMapping("/plans/{plan}/cover")
class CoverController {

    private final ShowCover showCover;
    private final ChangeCover changeCover;
    private final ChooseCoverPicture choosePicture;

    CoverController(ShowCover showCover, ChangeCover changeCover, ChooseCoverPicture choosePicture) {
        this.showCover = showCover;
        this.changeCover = changeCover;
        this.choosePicture = choosePicture;
    }

    @GetMapping
    @Demands(value = Action.WRITE, of = Resource.COVER)
    Answer show(Actor actor, @PathVariable PlanId plan) {
        var shown = showCover.show(actor, plan);
        return Answer.page(new CoverPage(shown, CoverForm.of(shown.newest().cover()), "", false, Problems.none()));
    }

    @PostMapping
    @Demands(value = Action.WRITE, of = Resource.COVER)
    Answer change(Actor actor, @PathVariable PlanId plan, @ModelAttribute CoverForm form) {
        return switch (changeCover.change(actor, plan, form.typed())) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan);
            case Refused<?>(var reasons)
            when isConflict(reasons) -> {
                var shown = showCover.show(actor, plan);
                yield Answer.conflict(
                        new CoverPage(shown, form.onTopOf(shown.newest().cover()), "", true, new Problems(reasons)));
            }
            case Refused<?>(var reasons) ->
                Answer.refused(new CoverPage(showCover.show(actor, plan), form, "", false, new Problems(reasons)));
        };
    }

    /** After a reload, or a change of language, on a page that was refused. Through the door, as everything in a plan. */
    @GetMapping("/picture")
    @Demands(value = Action.WRITE, of = Resource.COVER)
    Answer back(Actor actor, @PathVariable PlanId plan) {
        showCover.show(actor, plan);
        return Answer.goTo("/plans/" + plan + "/cover");
    }

    @PostMapping("/picture")
    @Demands(value = Action.WRITE, of = Resource.COVER)
    Answer choose(
            Actor actor,
            @PathVariable PlanId plan,
            @RequestParam @Nullable MultipartFile picture,
            @RequestParam(defaultValue = "") String pictureText)
            throws IOException {
        var content = picture == null ? new byte[0] : picture.getBytes();
        Outcome<?> outcome = choosePicture.choose(actor, plan, content, pictureText);
        return switch (outcome) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/cover");
            case Refused<?>(var reasons) -> {
                var shown = showCover.show(actor, plan);
                yield Answer.refused(new CoverPage(
                        shown, CoverForm.of(shown.newest().cover()), pictureText, false, new Problems(reasons)));
            }
        };
    }

    private static boolean isConflict(List<Refusal> reasons) {
        return reasons.contains(CoverRefusal.COVER_HAS_CHANGED_MEANWHILE);
    }
}
