package no.stafett.transition.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.ChosenId;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.tenant.UnitId;
import no.stafett.transition.domain.HandoverMeeting;
import no.stafett.transition.domain.Transition;
import no.stafett.transition.domain.TransitionRefusal;
import no.stafett.transition.domain.UnitColleague;
import no.stafett.transition.domain.Written;
import no.stafett.transition.usecase.AgreeLastDay;
import no.stafett.transition.usecase.AimTransition;
import no.stafett.transition.usecase.MeetBeforeHandover;
import no.stafett.transition.usecase.ShowAim;
import no.stafett.transition.usecase.ShowStep;
import no.stafett.transition.usecase.ShownTransition;
import no.stafett.transition.usecase.TellFamily;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps of a transition that are written down: each a page she may leave and come back to. */
@Controller
@RequestMapping("/plans/{plan}/transition")
class StepController {

    private final ShowStep showStep;
    private final ShowAim showAim;
    private final TellFamily tellFamily;
    private final AimTransition aimTransition;
    private final MeetBeforeHandover meetBeforeHandover;
    private final AgreeLastDay agreeLastDay;

    StepController(
            ShowStep showStep,
            ShowAim showAim,
            TellFamily tellFamily,
            AimTransition aimTransition,
            MeetBeforeHandover meetBeforeHandover,
            AgreeLastDay agreeLastDay) {
        this.showStep = showStep;
        this.showAim = showAim;
        this.tellFamily = tellFamily;
        this.aimTransition = aimTransition;
        this.meetBeforeHandover = meetBeforeHandover;
        this.agreeLastDay = agreeLastDay;
    }

    @GetMapping("/told")
    @Demands(value = Action.COORDINATE, of = Resource.HANDOVER)
    Answer told(Actor actor, @PathVariable PlanId plan) {
        return write(
                showStep.show(actor, plan),
                (shown, open) -> new ToldPage(shown, ToldForm.of(open.told()), Problems.none()));
    }

    @PostMapping("/told")
    @Demands(value = Action.COORDINATE, of = Resource.HANDOVER)
    Answer tell(Actor actor, @PathVariable PlanId plan, @ModelAttribute ToldForm form) {
        var outcome = tellFamily.tell(
                actor, plan, Sent.version(form.version()), form.day(), form.whom(), form.saidYes(), form.childsWish());
        return answer(actor, plan, outcome, problems -> new ToldPage(showStep.show(actor, plan), form, problems));
    }

    /**
     * @param unit the one that is chosen on this page; what is written otherwise
     * @param choosing whether the reader was asked for a unit; an empty one comes from the link to choose another, too
     */
    @GetMapping("/aim")
    @Demands(value = Action.COORDINATE, of = Resource.HANDOVER)
    Answer aim(
            Actor actor,
            @PathVariable PlanId plan,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "false") boolean choosing) {
        var aim = showAim.show(actor, plan, unit == null ? Optional.empty() : ChosenId.of(unit, UnitId::new));
        return write(aim.transition(), (_, open) -> {
            var form = AimForm.of(open.aim());
            // Who may not be told where the child goes, is not shown what somebody else has chosen.
            var chosen = unit == null && aim.transition().reader().seesPlace() ? form.unit() : Sent.text(unit);
            return new AimPage(aim, form.at(chosen), choosing ? AimPage.unanswered(chosen) : Problems.none());
        });
    }

    @PostMapping("/aim")
    @Demands(value = Action.COORDINATE, of = Resource.HANDOVER)
    Answer aim(Actor actor, @PathVariable PlanId plan, @ModelAttribute AimForm form) {
        var outcome = aimTransition.aim(
                actor,
                plan,
                Sent.version(form.version()),
                form.chosenKind(),
                form.chosenUnit(),
                form.chosenHolder(),
                Sent.people(form.invited()));
        return answer(
                actor,
                plan,
                outcome,
                problems -> new AimPage(showAim.show(actor, plan, form.chosenUnit()), form, problems));
    }

    @GetMapping("/meeting")
    @Demands(value = Action.COORDINATE, of = Resource.HANDOVER)
    Answer meeting(Actor actor, @PathVariable PlanId plan) {
        return write(showStep.show(actor, plan), (shown, open) -> {
            var place = open.meeting()
                    .map(Written::what)
                    .map(HandoverMeeting::place)
                    .map(shown.reader()::place)
                    .orElse("");
            return new MeetingPage(shown, MeetingForm.of(open.meeting(), place), Problems.none());
        });
    }

    @PostMapping("/meeting")
    @Demands(value = Action.COORDINATE, of = Resource.HANDOVER)
    Answer meet(Actor actor, @PathVariable PlanId plan, @ModelAttribute MeetingForm form) {
        var outcome = meetBeforeHandover.meet(
                actor, plan, Sent.version(form.version()), form.chosen(), form.date(), form.place(), form.reason());
        return answer(actor, plan, outcome, problems -> new MeetingPage(showStep.show(actor, plan), form, problems));
    }

    @GetMapping("/last-day")
    @Demands(value = Action.COORDINATE, of = Resource.HANDOVER)
    Answer lastDay(Actor actor, @PathVariable PlanId plan) {
        return write(
                showStep.show(actor, plan),
                (shown, open) -> new LastDayPage(
                        shown, LastDayForm.of(open.lastDay(), proposed(shown), oldUnit(shown, open)), Problems.none()));
    }

    @PostMapping("/last-day")
    @Demands(value = Action.COORDINATE, of = Resource.HANDOVER)
    Answer agree(Actor actor, @PathVariable PlanId plan, @ModelAttribute LastDayForm form) {
        var outcome = agreeLastDay.agree(
                actor, plan, Sent.version(form.version()), form.day(), Sent.people(form.leaving()), form.agreedWith());
        return answer(actor, plan, outcome, problems -> new LastDayPage(showStep.show(actor, plan), form, problems));
    }

    private static Optional<LocalDate> proposed(ShownTransition shown) {
        return shown.proposedDay().filter(day -> !day.isBefore(shown.today()));
    }

    private static List<PersonId> oldUnit(ShownTransition shown, Transition open) {
        return shown.takingPart().stream()
                .filter(one -> one.worksAt().equals(Optional.of(open.from())))
                .map(UnitColleague::id)
                .toList();
    }

    /** How a page of a step is made of an open transition. */
    private interface Draw {
        Page page(ShownTransition shown, Transition open);
    }

    /** Without an open transition there is nothing to write in: the page before tells what to do. */
    private static Answer write(ShownTransition shown, Draw draw) {
        return shown.open()
                .map(open -> Answer.page(draw.page(shown, open)))
                .orElseGet(() -> Answer.goTo(shown.frame().path() + "/transition"));
    }

    private Answer answer(Actor actor, PlanId plan, Outcome<?> outcome, Function<Problems, Page> page) {
        return switch (outcome) {
            case Done<?> _ -> Answer.goTo(TransitionController.path(plan));
            case Refused<?>(var reasons) -> {
                var problems = new Problems(reasons);
                if (reasons.contains(TransitionRefusal.CHANGED_MEANWHILE)) {
                    yield Answer.conflict(page.apply(problems));
                }
                var shown = showStep.show(actor, plan);
                yield Answer.refused(
                        shown.open().isEmpty()
                                ? new TransitionPage(shown, WordsForm.EMPTY, problems)
                                : page.apply(problems));
            }
        };
    }
}
