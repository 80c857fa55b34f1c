package no.stafett.notebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.stafett.access.PlanWriter;
import no.stafett.notebook.sql.NoteEndStore;
import no.stafett.notebook.sql.NoteStore;
import no.stafett.notebook.sql.TeamReportStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The notes a family has said may become a log (B-05), for whoever opens the plan and whoever holds its baton afterwards. */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = NotYours.class)
public class AgreedNotes {

    private final NoteAccess access;
    private final NoteStore notes;
    private final NoteEndStore ends;
    private final TeamReportStore reports;

    AgreedNotes(NoteAccess access, NoteStore notes, NoteEndStore ends, TeamReportStore reports) {
        this.access = access;
        this.notes = notes;
        this.ends = ends;
        this.reports = reports;
    }

    /**
     * What the one who opens a plan already knows.
     *
     * @param called what the child is called in the note
     * @param saidBy who in the family said yes
     */
    public record Agreed(String called, String saidBy, LocalDate saidOn) {}

    /** @throws NotYours for anybody but its author, and when the family has not said yes or the note has ended */
    public Agreed agreed(Actor actor, NoteId id) {
        var author = access.author(actor, id, NoteAct.READ);
        var note = notes.find(author);
        return note.agreed()
                .filter(_ -> note.isOpen())
                .map(yes -> new Agreed(note.called(), yes.saidBy(), yes.saidOn()))
                .orElseThrow(NotYours::new);
    }

    /** A plan has been opened from it: the note is only read from now on, and on no team's agenda any more. */
    public void becomeLog(Actor actor, NoteId id, PlanId plan, Instant now) {
        var author = access.author(actor, id, NoteAct.WRITE);
        notes.lock(author);
        ends.becomeLog(author, plan, notes.rules(actor, Oslo.day(now)).keptUntil(now), now);
        reports.takeBackAll(author, now);
    }

    /**
     * The sentences the family chose, for the one who holds the baton of a plan in use, until it has a main goal. To everybody
     * else, and for a plan that began otherwise, there are none.
     */
    public List<String> sentences(PlanWriter writer) {
        return writer.holdsBaton() ? ends.carriedInto(writer) : List.of();
    }
}
