package no.stafett.notebook.domain;

import java.time.Instant;
import java.util.Optional;
import no.stafett.notebook.ReportId;

/**
 * A note on the agenda of a team, as its author sees it.
 *
 * @param agreed the yes of the family that lets the team know who it is about; nothing when it was taken back
 * @param advice what the team said
 */
public record TeamReport(
        ReportId id,
        String team,
        String draft,
        Instant reportedAt,
        Optional<FamilyYes> agreed,
        boolean takenBack,
        Optional<String> advice) {

    /** Whether it still stands on the agenda. */
    public boolean isOnTheAgenda() {
        return !takenBack && advice.isEmpty();
    }

    @Override
    public String toString() {
        return "TeamReport[" + id + "]";
    }
}
