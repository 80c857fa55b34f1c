package no.stafett.notebook.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import no.stafett.notebook.domain.NoteLine;
import no.stafett.notebook.domain.NotebookRules;
import no.stafett.notebook.sql.NoteStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.UseCase;

/** The notes an employee has written, and those shared with her. Appearing in a list is not a look inside. */
@UseCase
public class ShowNotebook {

    /** What she sees. */
    public record Shown(List<NoteLine> notes, NotebookRules rules, Instant now) {}

    private final NoteStore notes;
    private final Clock clock;

    ShowNotebook(NoteStore notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    public Shown show(Actor actor) {
        if (!actor.isEmployee()) {
            throw new NotYours();
        }
        var now = clock.instant();
        return new Shown(notes.list(actor), notes.rules(actor, Oslo.day(now)), now);
    }
}
