package no.stafett.notebook.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.stafett.notebook.TalkId;
import no.stafett.notebook.domain.FollowUp;
import no.stafett.notebook.domain.Note;
import no.stafett.notebook.domain.NoteShare;
import no.stafett.notebook.domain.NoteTalk;
import no.stafett.notebook.domain.NotebookRefusal;
import no.stafett.notebook.usecase.ShowNoteToChange.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/**
 * The minutes of a talk.
 *
 * @param talk nothing for new minutes
 */
public record NoteTalkPage(Shown shown, Optional<TalkId> talk, TalkForm form, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("note-talk.title");
    }

    public Note note() {
        return shown.note();
    }

    public String action() {
        return "/notes/" + note().id() + "/talks"
                + talk.map(id -> "/" + id + "/versions").orElse("");
    }

    /** The nearest leader hears of it before the parents do (B-03). A talk that has been is written down all the same. */
    public boolean leaderDoesNotKnow() {
        return shown.shares().stream().noneMatch(NoteShare::asLeader);
    }

    /** What stands there now, when it was written since the form was opened. */
    public Optional<NoteTalk> writtenSince() {
        return problems.reasons().contains(NotebookRefusal.WRITTEN_SINCE)
                ? NoteTalk.latest(shown.talks()).stream()
                        .filter(one -> talk.equals(Optional.of(one.id())))
                        .findFirst()
                : Optional.empty();
    }

    public List<Choice> followUps(Texts t) {
        return Arrays.stream(FollowUp.values())
                .map(one -> new Choice(one.name(), t.get(one)))
                .toList();
    }
}
