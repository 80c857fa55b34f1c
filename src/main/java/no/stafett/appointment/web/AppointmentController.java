package no.stafett.appointment.web;

import no.stafett.appointment.AppointmentId;
import no.stafett.appointment.usecase.EndAppointment;
import no.stafett.appointment.usecase.ShowAppointment;
import no.stafett.appointment.usecase.SucceedAppointment;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.OwnPage;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An appointment that lasts, ends or is taken over. */
@Controller
@OwnPage
@RequestMapping("/coordinating-unit/appointments/{appointment}")
class AppointmentController {

    private final ShowAppointment showAppointment;
    private final SucceedAppointment succeedAppointment;
    private final EndAppointment endAppointment;

    AppointmentController(
            ShowAppointment showAppointment, SucceedAppointment succeedAppointment, EndAppointment endAppointment) {
        this.showAppointment = showAppointment;
        this.succeedAppointment = succeedAppointment;
        this.endAppointment = endAppointment;
    }

    @GetMapping
    Answer show(Actor actor, @PathVariable AppointmentId appointment) {
        return Answer.page(AppointmentPage.of(showAppointment.show(actor, appointment)));
    }

    @PostMapping("/successor")
    Answer succeed(Actor actor, @PathVariable AppointmentId appointment, @ModelAttribute AppointingForm form) {
        return switch (succeedAppointment.succeed(actor, appointment, form.appointing(), form.reason())) {
            case Done<?> _ -> Answer.goTo("/coordinating-unit");
            case Refused<?>(var reasons) ->
                Answer.refused(
                        new AppointmentPage(showAppointment.show(actor, appointment), form, new Problems(reasons)));
        };
    }

    @GetMapping("/end")
    Answer ending(Actor actor, @PathVariable AppointmentId appointment) {
        var shown = showAppointment.show(actor, appointment);
        return Answer.page(new AppointmentEndPage(
                shown, AppointingForm.of(shown.appointment().kind()), Problems.none()));
    }

    @PostMapping("/end")
    Answer end(Actor actor, @PathVariable AppointmentId appointment, @ModelAttribute AppointingForm form) {
        return switch (endAppointment.end(actor, appointment, form.lastDay(), form.reason())) {
            case Done<?> _ -> Answer.goTo("/coordinating-unit");
            case Refused<?>(var reasons) ->
                Answer.refused(
                        new AppointmentEndPage(showAppointment.show(actor, appointment), form, new Problems(reasons)));
        };
    }
}
