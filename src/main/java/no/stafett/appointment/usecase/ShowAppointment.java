package no.stafett.appointment.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.stafett.access.OfficeAccess;
import no.stafett.appointment.AppointmentId;
import no.stafett.appointment.domain.Appointment;
import no.stafett.appointment.sql.AppointmentStore;
import no.stafett.identity.People;
import no.stafett.identity.Person;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.UseCase;

/** One appointment, for the one who may end it or let another take over. */
@UseCase
public class ShowAppointment {

    public record Shown(Appointment appointment, List<Person> employees, LocalDate today) {}

    private final OfficeAccess offices;
    private final AppointmentStore appointments;
    private final People people;
    private final Clock clock;

    ShowAppointment(OfficeAccess offices, AppointmentStore appointments, People people, Clock clock) {
        this.offices = offices;
        this.appointments = appointments;
        this.people = people;
        this.clock = clock;
    }

    public Shown show(Actor actor, AppointmentId id) {
        var officer = offices.coordinatingUnit(actor);
        return new Shown(
                appointments.find(officer, id).orElseThrow(NotYours::new),
                people.employees(),
                Oslo.day(clock.instant()));
    }
}
