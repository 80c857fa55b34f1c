package no.stafett.appointment.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import no.stafett.access.OfficeAccess;
import no.stafett.appointment.AppointmentId;
import no.stafett.appointment.domain.Appointing;
import no.stafett.appointment.domain.Appointment;
import no.stafett.appointment.sql.AppointmentStore;
import no.stafett.appointment.sql.RuleStore;
import no.stafett.identity.People;
import no.stafett.identity.Person;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.UseCase;

/** Another coordinator takes over the day the one before her stops, so that there is no gap; also an ordinary one after a barnekoordinator (BK-02). */
@UseCase
public class SucceedAppointment {

    private final OfficeAccess offices;
    private final AppointmentStore appointments;
    private final RuleStore rules;
    private final People people;
    private final Clock clock;

    SucceedAppointment(
            OfficeAccess offices, AppointmentStore appointments, RuleStore rules, People people, Clock clock) {
        this.offices = offices;
        this.appointments = appointments;
        this.rules = rules;
        this.people = people;
        this.clock = clock;
    }

    public Outcome<Appointment.Succession> succeed(
            Actor actor, AppointmentId id, Appointing.Typed typed, String reason) {
        var officer = offices.coordinatingUnit(actor);
        var present = appointments.find(officer, id).orElseThrow(NotYours::new);
        var now = clock.instant();
        var today = Oslo.day(now);
        var outcome = present.succeed(
                typed,
                reason,
                people.employees().stream().map(Person::id).collect(Collectors.toSet()),
                rules.on(officer.tenant(), today).caseWorkerApart(),
                today);
        if (outcome instanceof Done(var succession)) {
            var next = AppointmentId.create();
            appointments.end(officer, id, succession.ending(), Optional.of(next), now);
            appointments.add(
                    officer, next, succession.next(), present.person(), present.caseWorker(), Optional.empty(), now);
        }
        return outcome;
    }
}
