package no.stafett.goals.domain;

import java.time.LocalDate;
import java.util.Optional;
import no.stafett.goals.ActivityId;
import no.stafett.goals.GoalId;
import no.stafett.shared.Motif;
import no.stafett.shared.PersonId;

/** An activity as it stands in a list under its goal, in a column of the board or on the timeline. */
public record ActivityLine(
        ActivityId id,
        GoalId goal,
        String title,
        ActivityStatus status,
        Optional<EndReason> ended,
        PersonId createdBy,
        PersonId responsible,
        Arena arena,
        String schedule,
        Optional<LocalDate> periodFrom,
        LocalDate dueDate,
        Optional<Motif> motif,
        int comments) {

    @Override
    public String toString() {
        return "ActivityLine[" + id + "]";
    }
}
