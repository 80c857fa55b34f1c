package no.stafett.notebook.web;

import no.stafett.notebook.NoteId;
import no.stafett.notebook.usecase.ShowAllNoteVisits;
import no.stafett.notebook.usecase.ShowNoteVisits;
import no.stafett.shared.Actor;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.OwnPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has come to a note, and to the notes of the municipality. */
@Controller
@OwnPage
class NoteVisitsController {

    private final ShowNoteVisits showVisits;
    private final ShowAllNoteVisits showAllVisits;

    NoteVisitsController(ShowNoteVisits showVisits, ShowAllNoteVisits showAllVisits) {
        this.showVisits = showVisits;
        this.showAllVisits = showAllVisits;
    }

    @GetMapping("/notes/{note}/visits")
    Answer show(Actor actor, @PathVariable NoteId note) {
        return Answer.page(new NoteVisitsPage(showVisits.show(actor, note)));
    }

    @GetMapping("/note-visits")
    Answer showAll(Actor actor, @RequestParam(defaultValue = "1") int page) {
        return Answer.page(new AllNoteVisitsPage(showAllVisits.show(actor, page)));
    }
}
