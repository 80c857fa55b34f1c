package no.stafett.notebook;

import java.time.Clock;
import no.stafett.notebook.sql.NoteDoorStore;
import no.stafett.notebook.sql.NoteDoorStore.Tie;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door to a note. It opens for the author and for those the note is shared with, writes down each time who came and
 * whether she was let in, and answers {@link NotYours} to everybody else, also for a note that is not there.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = NotYours.class)
public class NoteAccess {

    private final NoteDoorStore door;
    private final Clock clock;

    NoteAccess(NoteDoorStore door, Clock clock) {
        this.door = door;
        this.clock = clock;
    }

    /** The right to read. */
    public NoteReader reader(Actor actor, NoteId note, NoteAct act) {
        var tie = tie(actor, note);
        log(actor, note, act, tie != Tie.NONE);
        return switch (tie) {
            case AUTHOR -> new NoteAuthor(actor.tenant(), note, actor.person());
            case SHARED_WITH -> new NoteReader(actor.tenant(), note, actor.person());
            case NONE -> throw new NotYours();
        };
    }

    /** The right of the one who wrote it. */
    public NoteAuthor author(Actor actor, NoteId note, NoteAct act) {
        var isAuthor = tie(actor, note) == Tie.AUTHOR;
        log(actor, note, act, isAuthor);
        if (!isAuthor) {
            throw new NotYours();
        }
        return new NoteAuthor(actor.tenant(), note, actor.person());
    }

    /** The right to the agenda of the teams she sits in. What it shows her is written down for each note. */
    public TeamMember teamMember(Actor actor) {
        var now = clock.instant();
        var today = Oslo.day(now);
        if (!actor.isEmployee() || !door.isInATeam(actor, today)) {
            throw new NotYours();
        }
        var member = new TeamMember(actor.tenant(), actor.person(), today);
        door.writeAgenda(member, now);
        return member;
    }

    private Tie tie(Actor actor, NoteId note) {
        return actor.isEmployee() ? door.tie(actor, note) : Tie.NONE;
    }

    private void log(Actor actor, NoteId note, NoteAct act, boolean granted) {
        door.write(actor, note, act, granted, clock.instant());
    }
}
