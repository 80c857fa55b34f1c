package no.stafett.notebook.web;

import java.util.List;
import no.stafett.notebook.domain.Note;
import no.stafett.notebook.domain.NoteSentences;
import no.stafett.notebook.domain.NoteTalk;
import no.stafett.notebook.usecase.ShowNoteToChange.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** The family has said yes to a log: who did, and which sentences go along. */
public record NoteToLogPage(Shown shown, FamilyYesForm form, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("note-log.title");
    }

    public Note note() {
        return shown.note();
    }

    public List<String> sentences() {
        return NoteSentences.of(note(), NoteTalk.latest(shown.talks()));
    }

    public boolean isTicked(String sentence) {
        return form.sentence().contains(sentence);
    }

    public List<Choice> ways(Texts t) {
        return FamilyYesWords.ways(t);
    }
}
