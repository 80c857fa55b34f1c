package no.stafett.appointment.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import no.stafett.access.OfficeAccess;
import no.stafett.appointment.AppointmentId;
import no.stafett.appointment.RequestId;
import no.stafett.appointment.domain.Appointing;
import no.stafett.appointment.domain.AppointmentRefusal;
import no.stafett.appointment.sql.AppointmentStore;
import no.stafett.appointment.sql.RequestStore;
import no.stafett.appointment.sql.RuleStore;
import no.stafett.identity.People;
import no.stafett.identity.Person;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.UseCase;

/** The coordinating unit appoints somebody, as the answer to a request. It gives her no way into any plan. */
@UseCase
public class AppointCoordinator {

    private final OfficeAccess offices;
    private final RequestStore requests;
    private final AppointmentStore appointments;
    private final RuleStore rules;
    private final People people;
    private final Clock clock;

    AppointCoordinator(
            OfficeAccess offices,
            RequestStore requests,
            AppointmentStore appointments,
            RuleStore rules,
            People people,
            Clock clock) {
        this.offices = offices;
        this.requests = requests;
        this.appointments = appointments;
        this.rules = rules;
        this.people = people;
        this.clock = clock;
    }

    public Outcome<Appointing> appoint(Actor actor, RequestId id, Appointing.Typed typed) {
        var officer = offices.coordinatingUnit(actor);
        var request = requests.find(officer, id).orElseThrow(NotYours::new);
        if (!request.waits()) {
            return Outcome.refused(AppointmentRefusal.REQUEST_IS_ANSWERED);
        }
        var now = clock.instant();
        var today = Oslo.day(now);
        var outcome = Appointing.of(
                typed,
                request.person(),
                people.employees().stream().map(Person::id).collect(Collectors.toSet()),
                request.caseWorker(),
                rules.on(officer.tenant(), today).caseWorkerApart(),
                today.minusYears(1),
                today);
        if (outcome instanceof Done(var appointed)) {
            if (!appointments.add(
                    officer,
                    AppointmentId.create(),
                    appointed,
                    request.person(),
                    request.caseWorker(),
                    Optional.of(id),
                    now)) {
                return Outcome.refused(AppointmentRefusal.HAS_A_COORDINATOR_ALREADY);
            }
            requests.answer(officer, id, Optional.empty(), now);
        }
        return outcome;
    }
}
