package no.stafett.appointment.web;

import java.util.List;
import no.stafett.appointment.domain.Appointment;
import no.stafett.appointment.domain.CoordinatorKind;
import no.stafett.appointment.usecase.ShowAppointment.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** One appointment: another one takes over, or it ends. */
public record AppointmentPage(Shown shown, AppointingForm form, Problems problems) implements Page {

    /** Near eighteen an ordinary coordinator is proposed. */
    static AppointmentPage of(Shown shown) {
        var kind = shown.appointment().mustBeDecided(shown.today())
                ? CoordinatorKind.COORDINATOR
                : shown.appointment().kind();
        return new AppointmentPage(shown, AppointingForm.of(kind), Problems.none());
    }

    @Override
    public String title(Texts t) {
        return t.get(appointment().kind()) + " – " + name(t);
    }

    public Appointment appointment() {
        return shown.appointment();
    }

    public String name(Texts t) {
        return Names.of(appointment().person(), t);
    }

    public String path() {
        return "/coordinating-unit/appointments/" + appointment().id();
    }

    public List<Choice> kinds(Texts t) {
        return Choices.words(CoordinatorKind.values(), t);
    }

    public List<Choice> employees() {
        return Choices.employees(shown.employees());
    }
}
