package no.stafett.leaving.web;

import static no.stafett.leaving.domain.AppointmentRefusal.NO_LONGER_WAITS;
import static no.stafett.leaving.domain.AppointmentRefusal.SOMEBODY_HOLDS_IT;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.leaving.usecase.AppointHolder;
import no.stafett.leaving.usecase.SetNextAsker;
import no.stafett.leaving.usecase.ShowAppointment;
import no.stafett.leaving.usecase.ShowWaitingBatons;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.Limited;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A leader decides who holds a baton, or who asks the family. */
@Controller
@RequestMapping("/plans/{plan}/appointment")
class AppointmentController {

    private final ShowAppointment showAppointment;
    private final AppointHolder appointHolder;
    private final SetNextAsker setNextAsker;
    private final ShowWaitingBatons showWaitingBatons;

    AppointmentController(
            ShowAppointment showAppointment,
            AppointHolder appointHolder,
            SetNextAsker setNextAsker,
            ShowWaitingBatons showWaitingBatons) {
        this.showAppointment = showAppointment;
        this.appointHolder = appointHolder;
        this.setNextAsker = setNextAsker;
        this.showWaitingBatons = showWaitingBatons;
    }

    @GetMapping
    @Demands(value = Action.APPOINT, of = Resource.HANDOVER)
    Answer show(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(
                new AppointmentPage(showAppointment.show(actor, plan), AppointmentForm.EMPTY, Problems.none()));
    }

    @PostMapping
    @Demands(value = Action.APPOINT, of = Resource.HANDOVER)
    @Limited(Limited.Kind.SENDING)
    Answer appoint(Actor actor, @PathVariable PlanId plan, @ModelAttribute AppointmentForm form) {
        return answer(actor, plan, form, "/unit/batons?done=true", appointHolder.appoint(actor, plan, form.chosen()));
    }

    @PostMapping("/asker")
    @Demands(value = Action.APPOINT, of = Resource.HANDOVER)
    @Limited(Limited.Kind.SENDING)
    Answer setAsker(Actor actor, @PathVariable PlanId plan, @ModelAttribute AppointmentForm form) {
        return answer(
                actor,
                plan,
                form,
                "/plans/" + plan + "/appointment",
                setNextAsker.set(actor, plan, form.chosenAsker()));
    }

    /** Where somebody else was first there is nothing more to choose, and the list tells what is left. */
    private Answer answer(Actor actor, PlanId plan, AppointmentForm form, String next, Outcome<?> outcome) {
        return switch (outcome) {
            case Done<?> _ -> Answer.goTo(next);
            case Refused<?>(var reasons)
            when reasons.contains(NO_LONGER_WAITS) || reasons.contains(SOMEBODY_HOLDS_IT) ->
                Answer.refused(new WaitingBatonsPage(showWaitingBatons.show(actor), false, new Problems(reasons)));
            case Refused<?>(var reasons) ->
                Answer.refused(new AppointmentPage(showAppointment.show(actor, plan), form, new Problems(reasons)));
        };
    }
}
