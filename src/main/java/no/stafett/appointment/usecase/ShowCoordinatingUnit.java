package no.stafett.appointment.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.stafett.access.OfficeAccess;
import no.stafett.appointment.domain.Appointment;
import no.stafett.appointment.domain.Request;
import no.stafett.appointment.sql.AppointmentStore;
import no.stafett.appointment.sql.RequestStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.UseCase;

/** What waits at the coordinating unit, and who coordinates for whom. It opens nothing of any plan. */
@UseCase
public class ShowCoordinatingUnit {

    private static final int MOST_REQUESTS = 100;
    private static final int MOST_APPOINTMENTS = 500;

    public record Shown(List<Request> requests, List<Appointment> appointments, LocalDate today) {}

    private final OfficeAccess offices;
    private final RequestStore requests;
    private final AppointmentStore appointments;
    private final Clock clock;

    ShowCoordinatingUnit(OfficeAccess offices, RequestStore requests, AppointmentStore appointments, Clock clock) {
        this.offices = offices;
        this.requests = requests;
        this.appointments = appointments;
        this.clock = clock;
    }

    public Shown show(Actor actor) {
        var officer = offices.coordinatingUnit(actor);
        return new Shown(
                requests.all(officer, MOST_REQUESTS),
                appointments.open(officer, MOST_APPOINTMENTS),
                Oslo.day(clock.instant()));
    }
}
