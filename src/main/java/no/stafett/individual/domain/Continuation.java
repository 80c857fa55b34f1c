package no.stafett.individual.domain;

import java.time.LocalDate;
import no.stafett.individual.ContinuationId;
import no.stafett.shared.PersonId;

/**
 * A log that goes on as individuell plan: what was found about the right, who wished it and when, and how far it has come.
 *
 * @param assessment why there is a right, in the words of the one who held the baton
 * @param wish what the family said, when something was written down
 */
public record Continuation(
        ContinuationId id,
        String assessment,
        String wishedBy,
        LocalDate wishedOn,
        String wish,
        PersonId coordinator,
        String coordinatorName,
        Stage stage) {

    @Override
    public String toString() {
        return "Continuation[" + id + " " + stage + "]";
    }
}
