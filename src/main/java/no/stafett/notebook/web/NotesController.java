package no.stafett.notebook.web;

import no.stafett.notebook.NoteId;
import no.stafett.notebook.usecase.OpenNote;
import no.stafett.notebook.usecase.RewordNote;
import no.stafett.notebook.usecase.ShowNote;
import no.stafett.notebook.usecase.ShowNoteToChange;
import no.stafett.notebook.usecase.ShowNotebook;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.OwnPage;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The notebook of an employee: what she wonders about before there is a log. */
@Controller
@OwnPage
@RequestMapping("/notes")
class NotesController {

    private final ShowNotebook showNotebook;
    private final ShowNote showNote;
    private final ShowNoteToChange showToChange;
    private final OpenNote openNote;
    private final RewordNote rewordNote;

    NotesController(
            ShowNotebook showNotebook,
            ShowNote showNote,
            ShowNoteToChange showToChange,
            OpenNote openNote,
            RewordNote rewordNote) {
        this.showNotebook = showNotebook;
        this.showNote = showNote;
        this.showToChange = showToChange;
        this.openNote = openNote;
        this.rewordNote = rewordNote;
    }

    @GetMapping
    Answer list(Actor actor) {
        return Answer.page(new NotebookPage(showNotebook.show(actor)));
    }

    @GetMapping("/new")
    Answer newNote(Actor actor) {
        if (!actor.isEmployee()) {
            throw new NotYours();
        }
        return Answer.page(new NewNotePage(NoteForm.EMPTY, Problems.none()));
    }

    @PostMapping
    Answer open(Actor actor, @ModelAttribute NoteForm form) {
        return switch (openNote.open(actor, form.typed())) {
            case Done<NoteId>(var note) -> Answer.goTo("/notes/" + note);
            case Refused<NoteId>(var reasons) -> Answer.refused(new NewNotePage(form, new Problems(reasons)));
        };
    }

    @GetMapping("/{note}")
    Answer show(Actor actor, @PathVariable NoteId note) {
        return Answer.page(new NotePage(showNote.show(actor, note)));
    }

    @GetMapping("/{note}/versions/new")
    Answer newWording(Actor actor, @PathVariable NoteId note) {
        var shown = showToChange.show(actor, note);
        var form = new NoteForm(
                null, shown.note().wonder(), Integer.toString(shown.note().version()));
        return Answer.page(new NoteWordingPage(shown, form, Problems.none()));
    }

    @PostMapping("/{note}/versions")
    Answer reword(Actor actor, @PathVariable NoteId note, @ModelAttribute NoteForm form) {
        return switch (rewordNote.reword(actor, note, NoteForm.version(form.version()), form.wonder())) {
            case Done<NoteId> _ -> Answer.goTo("/notes/" + note);
            case Refused<NoteId>(var reasons) ->
                Answer.refused(new NoteWordingPage(showToChange.show(actor, note), form, new Problems(reasons)));
        };
    }
}
