package no.stafett.notebook.usecase;

import java.util.List;
import no.stafett.access.OfficeAccess;
import no.stafett.access.OfficePage;
import no.stafett.notebook.domain.NoteVisit;
import no.stafett.notebook.sql.NoteVisitStore;
import no.stafett.shared.Actor;
import no.stafett.shared.UseCase;

/** Who has come to the notes of the municipality, for the privacy officer: never whom a note is about. */
@UseCase
public class ShowAllNoteVisits {

    static final int A_PAGE = 50;

    /** @param more whether there are older ones */
    public record Shown(List<NoteVisit> visits, int page, boolean more) {}

    private final OfficeAccess offices;
    private final NoteVisitStore visits;

    ShowAllNoteVisits(OfficeAccess offices, NoteVisitStore visits) {
        this.offices = offices;
        this.visits = visits;
    }

    /** @param page from 1; anything below is the first */
    public Shown show(Actor actor, int page) {
        var privacyOfficer = offices.privacyOfficer(actor, OfficePage.NOTE_VISITS);
        var wanted = Math.clamp(page, 1, 100_000);
        var found = visits.visits(privacyOfficer, (wanted - 1) * A_PAGE, A_PAGE + 1);
        return new Shown(found.subList(0, Math.min(A_PAGE, found.size())), wanted, found.size() > A_PAGE);
    }
}
