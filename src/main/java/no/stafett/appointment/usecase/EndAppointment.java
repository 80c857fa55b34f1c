package no.stafett.appointment.usecase;

import java.time.Clock;
import java.util.Optional;
import no.stafett.access.OfficeAccess;
import no.stafett.appointment.AppointmentId;
import no.stafett.appointment.domain.Appointment;
import no.stafett.appointment.sql.AppointmentStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.UseCase;

/** A coordinator stops, and nobody takes over: with a reason. */
@UseCase
public class EndAppointment {

    private final OfficeAccess offices;
    private final AppointmentStore appointments;
    private final Clock clock;

    EndAppointment(OfficeAccess offices, AppointmentStore appointments, Clock clock) {
        this.offices = offices;
        this.appointments = appointments;
        this.clock = clock;
    }

    public Outcome<Appointment.Ending> end(Actor actor, AppointmentId id, String lastDay, String reason) {
        var officer = offices.coordinatingUnit(actor);
        var outcome = appointments.find(officer, id).orElseThrow(NotYours::new).end(lastDay, reason);
        if (outcome instanceof Done(var ending)) {
            appointments.end(officer, id, ending, Optional.empty(), clock.instant());
        }
        return outcome;
    }
}
