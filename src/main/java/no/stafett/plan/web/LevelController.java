package no.stafett.plan.web;

import static no.stafett.plan.domain.LevelRefusal.LEVEL_IS_MISSING;
import static no.stafett.plan.domain.LevelRefusal.LEVEL_IS_THE_SAME;

import java.util.List;
import java.util.Optional;
import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.plan.domain.BtiLevel;
import no.stafett.plan.domain.LevelRefusal;
import no.stafett.plan.usecase.ChangeLevel;
import no.stafett.plan.usecase.ShowLevel;
import no.stafett.plan.usecase.ShowLevelChange;
import no.stafett.plan.usecase.TakeBackLevel;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.Refusal;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.Limited;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The level of a plan: read by everybody in it, changed by the holder. */
@Controller
@RequestMapping("/plans/{plan}/level")
class LevelController {

    private final ShowLevel showLevel;
    private final ShowLevelChange showChange;
    private final ChangeLevel changeLevel;
    private final TakeBackLevel takeBackLevel;

    LevelController(
            ShowLevel showLevel, ShowLevelChange showChange, ChangeLevel changeLevel, TakeBackLevel takeBackLevel) {
        this.showLevel = showLevel;
        this.showChange = showChange;
        this.changeLevel = changeLevel;
        this.takeBackLevel = takeBackLevel;
    }

    @GetMapping
    @Demands(value = Action.READ, of = Resource.LEVEL)
    Answer show(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(new LevelPage(showLevel.show(actor, plan), "", Problems.none()));
    }

    @GetMapping("/change")
    @Demands(value = Action.COORDINATE, of = Resource.LEVEL)
    Answer begin(Actor actor, @PathVariable PlanId plan, @ModelAttribute LevelForm form) {
        var to = form.chosen();
        var shown = showChange.show(actor, plan, to.orElse(BtiLevel.ZERO));
        return impossible(to, shown.frame().level())
                .map(reason -> levelPage(actor, plan, form, List.of(reason)))
                .orElseGet(() -> Answer.page(new LevelChangePage(shown, to.orElseThrow(), form, Problems.none())));
    }

    @PostMapping
    @Demands(value = Action.COORDINATE, of = Resource.LEVEL)
    @Limited(Limited.Kind.SENDING)
    Answer change(Actor actor, @PathVariable PlanId plan, @ModelAttribute LevelForm form) {
        return switch (changeLevel.change(actor, plan, form.typed())) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/level");
            case Refused<?>(var reasons) -> refused(actor, plan, form, reasons);
        };
    }

    @PostMapping("/withdrawal")
    @Demands(value = Action.COORDINATE, of = Resource.LEVEL)
    Answer takeBack(Actor actor, @PathVariable PlanId plan) {
        return switch (takeBackLevel.takeBack(actor, plan)) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/level");
            case Refused<?>(var reasons) -> levelPage(actor, plan, LevelForm.to(""), reasons);
        };
    }

    /** What was typed stands in the form; only a level that cannot be chosen leads back to the levels. */
    private Answer refused(Actor actor, PlanId plan, LevelForm form, List<Refusal> reasons) {
        var to = form.chosen();
        if (to.isEmpty() || reasons.stream().anyMatch(reason -> reason.field().equals("level"))) {
            return levelPage(actor, plan, form, reasons);
        }
        var shown = showChange.show(actor, plan, to.get());
        return Answer.refused(new LevelChangePage(shown, to.get(), form, new Problems(reasons)));
    }

    private Answer levelPage(Actor actor, PlanId plan, LevelForm form, List<? extends Refusal> reasons) {
        return Answer.refused(
                new LevelPage(showLevel.show(actor, plan), form.level(), new Problems(List.copyOf(reasons))));
    }

    private static Optional<LevelRefusal> impossible(Optional<BtiLevel> to, int present) {
        return to.isEmpty()
                ? Optional.of(LEVEL_IS_MISSING)
                : to.filter(level -> level.number() == present).map(_ -> LEVEL_IS_THE_SAME);
    }
}
