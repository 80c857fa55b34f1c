package no.stafett.appointment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.stafett.appointment.RequestId;
import no.stafett.shared.PersonId;

/**
 * A request for a coordinator, and what was answered.
 *
 * @param turnedDown nothing while it waits, and when somebody was appointed
 */
public record Request(
        RequestId id,
        CoordinatorKind kind,
        Coordinated person,
        RequestOrigin origin,
        Conditions conditions,
        String about,
        String wishedBy,
        LocalDate wishedOn,
        String whom,
        Optional<PersonId> caseWorker,
        String caseWorkerName,
        String receivedBy,
        Instant receivedAt,
        Optional<Instant> answeredAt,
        Optional<TurnedDown> turnedDown) {

    public boolean waits() {
        return answeredAt.isEmpty();
    }

    @Override
    public String toString() {
        return "Request[" + id + "]";
    }
}
