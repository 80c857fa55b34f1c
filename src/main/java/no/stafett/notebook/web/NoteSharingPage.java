package no.stafett.notebook.web;

import java.util.List;
import no.stafett.notebook.domain.Note;
import no.stafett.notebook.domain.NoteColleague;
import no.stafett.notebook.domain.NoteShare;
import no.stafett.notebook.usecase.ShowNoteToChange.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** Whom a note is shared with, and whom it can be. */
public record NoteSharingPage(Shown shown, String colleague, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("note-sharing.title");
    }

    public Note note() {
        return shown.note();
    }

    public List<NoteShare> shares() {
        return shown.shares();
    }

    public boolean hasLeader() {
        return shown.colleagues().stream().anyMatch(NoteColleague::leads);
    }

    public boolean leaderKnows() {
        return shown.shares().stream().anyMatch(NoteShare::asLeader);
    }

    /** Those it is not shared with yet, the leader first. */
    public List<Choice> choices(Texts t) {
        return shown.colleagues().stream()
                .filter(one -> shown.shares().stream()
                        .noneMatch(share -> share.person().equals(one.person())))
                .map(one -> new Choice(one.person().toString(), label(one, t)))
                .toList();
    }

    private static String label(NoteColleague colleague, Texts t) {
        var named = colleague.position().isEmpty() ? colleague.name() : colleague.name() + ", " + colleague.position();
        return colleague.leads() ? t.get("note-sharing.leader", named) : named;
    }
}
