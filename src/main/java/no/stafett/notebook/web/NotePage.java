package no.stafett.notebook.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.stafett.notebook.domain.FollowUp;
import no.stafett.notebook.domain.Note;
import no.stafett.notebook.domain.NoteShare;
import no.stafett.notebook.domain.NoteStep;
import no.stafett.notebook.domain.NoteTalk;
import no.stafett.notebook.usecase.ShowNote.Shown;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** One note: the next step, what is wondered about, the talks, and those who know. */
public record NotePage(Shown shown) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("note.title", note().called());
    }

    public Note note() {
        return shown.note();
    }

    public String path() {
        return "/notes/" + note().id();
    }

    /** Whether the reader may change it. */
    public boolean mayWrite() {
        return shown.mine() && note().isOpen();
    }

    public Optional<NoteStep> next() {
        return NoteStep.next(shown.done());
    }

    /** The next one first, then those that come after it, and last those that are done. */
    public List<NoteStep> steps() {
        var first = next();
        return Arrays.stream(NoteStep.values())
                .sorted((one, other) -> Integer.compare(rank(one, first), rank(other, first)))
                .toList();
    }

    private int rank(NoteStep step, Optional<NoteStep> first) {
        if (first.equals(Optional.of(step))) {
            return 0;
        }
        return shown.done().contains(step) ? 2 : 1;
    }

    public boolean isDone(NoteStep step) {
        return shown.done().contains(step);
    }

    /** Where the author does it. */
    public String link(NoteStep step) {
        return path()
                + switch (step) {
                    case DEFINE -> "/versions/new";
                    case SHARE_WITH_LEADER -> "/shares";
                    case SHARE_WITH_FAMILY, GROUND_FOR_FOLLOW_UP -> "/talks/new";
                    case CLOSE -> thereIsGround() ? "/log" : "/closing";
                };
    }

    /** What she does there: when there is ground for follow-up, a note ends as a log (B-05). */
    public String deed(NoteStep step) {
        return step == NoteStep.CLOSE && thereIsGround() ? "note.log.open" : "note.do." + step;
    }

    public boolean isStill() {
        return note().isOpen() && note().stillFor(shown.now()) >= shown.rules().stillDays();
    }

    public int stillFor() {
        return note().stillFor(shown.now());
    }

    /** The latest version of each talk. */
    public List<NoteTalk> talks() {
        return NoteTalk.latest(shown.talks());
    }

    /** The versions before the latest one. */
    public List<NoteTalk> earlier(NoteTalk talk) {
        return shown.talks().stream()
                .filter(one -> one.id().equals(talk.id()) && one.version() < talk.version())
                .toList();
    }

    /** Whether a talk has said that there is ground for follow-up: then a log is the way (B-05), and the main rule is told. */
    public boolean thereIsGround() {
        return talks().stream()
                .findFirst()
                .filter(talk -> talk.followUp() == FollowUp.YES)
                .isPresent();
    }

    public String place(NoteShare share) {
        return share.position().isEmpty() ? share.name() : share.name() + ", " + share.position();
    }
}
