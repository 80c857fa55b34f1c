package no.stafett.appointment.web;

import java.util.List;
import no.stafett.appointment.domain.Appointment;
import no.stafett.appointment.domain.Coordinated;
import no.stafett.appointment.domain.Request;
import no.stafett.appointment.usecase.ShowCoordinatingUnit.Shown;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** What waits at the coordinating unit, and who coordinates for whom. */
public record CoordinatingUnitPage(Shown shown) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("coordinating-unit.title");
    }

    /** Children with a barnekoordinator who are near eighteen, or past it. */
    public List<Appointment> toDecide() {
        return shown.appointments().stream()
                .filter(one -> one.mustBeDecided(shown.today()))
                .toList();
    }

    /** Those whose coordinator has left. */
    public List<Appointment> leftBehind() {
        return shown.appointments().stream().filter(Appointment::isLeftBehind).toList();
    }

    public List<Request> waiting() {
        return shown.requests().stream().filter(Request::waits).toList();
    }

    public List<Request> answered() {
        return shown.requests().stream().filter(one -> !one.waits()).toList();
    }

    public String name(Coordinated person, Texts t) {
        return Names.of(person, t);
    }

    public String eighteen(Appointment one, Texts t) {
        return one.person()
                .eighteen()
                .filter(_ -> !one.person().name().isEmpty())
                .map(day -> t.get(
                        day.isAfter(shown.today())
                                ? "coordinating-unit.turns-eighteen"
                                : "coordinating-unit.is-eighteen",
                        t.date(day)))
                .orElse("");
    }
}
