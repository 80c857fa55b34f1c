package no.stafett.appointment.usecase;

import java.time.Clock;
import java.util.Optional;
import no.stafett.access.OfficeAccess;
import no.stafett.appointment.RequestId;
import no.stafett.appointment.domain.AppointmentRefusal;
import no.stafett.appointment.domain.RefusedWhy;
import no.stafett.appointment.domain.TurnedDown;
import no.stafett.appointment.sql.RequestStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.UseCase;

/** The coordinating unit says no to a request, and why. */
@UseCase
public class TurnDownRequest {

    private final OfficeAccess offices;
    private final RequestStore requests;
    private final Clock clock;

    TurnDownRequest(OfficeAccess offices, RequestStore requests, Clock clock) {
        this.offices = offices;
        this.requests = requests;
        this.clock = clock;
    }

    public Outcome<TurnedDown> turnDown(Actor actor, RequestId id, Optional<RefusedWhy> why, String reason) {
        var officer = offices.coordinatingUnit(actor);
        if (!requests.find(officer, id).orElseThrow(NotYours::new).waits()) {
            return Outcome.refused(AppointmentRefusal.REQUEST_IS_ANSWERED);
        }
        var outcome = TurnedDown.of(why, reason);
        if (outcome instanceof Done(var no)) {
            requests.answer(officer, id, Optional.of(no), clock.instant());
        }
        return outcome;
    }
}
