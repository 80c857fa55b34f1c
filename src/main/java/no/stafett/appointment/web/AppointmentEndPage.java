package no.stafett.appointment.web;

import no.stafett.appointment.domain.Appointment;
import no.stafett.appointment.usecase.ShowAppointment.Shown;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** An appointment ends, and nobody takes over. */
public record AppointmentEndPage(Shown shown, AppointingForm form, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("appointment.end") + " – " + Names.of(appointment().person(), t);
    }

    public Appointment appointment() {
        return shown.appointment();
    }

    public String path() {
        return "/coordinating-unit/appointments/" + appointment().id();
    }
}
