package no.stafett.notebook.web;

import no.stafett.notebook.NoteId;
import no.stafett.notebook.usecase.AgreeOnLog;
import no.stafett.notebook.usecase.CloseNote;
import no.stafett.notebook.usecase.ShowNoteToChange;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.OwnPage;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How a note ends: with a summary, or as a log the family has said yes to. */
@Controller
@OwnPage
@RequestMapping("/notes/{note}")
class NoteEndingController {

    private final ShowNoteToChange showToChange;
    private final CloseNote closeNote;
    private final AgreeOnLog agreeOnLog;

    NoteEndingController(ShowNoteToChange showToChange, CloseNote closeNote, AgreeOnLog agreeOnLog) {
        this.showToChange = showToChange;
        this.closeNote = closeNote;
        this.agreeOnLog = agreeOnLog;
    }

    @GetMapping("/closing")
    Answer closing(Actor actor, @PathVariable NoteId note) {
        return Answer.page(new NoteClosingPage(showToChange.show(actor, note), "", Problems.none()));
    }

    @PostMapping("/closing")
    Answer close(Actor actor, @PathVariable NoteId note, @RequestParam(defaultValue = "") String summary) {
        return switch (closeNote.close(actor, note, summary)) {
            case Done<NoteId> _ -> Answer.goTo("/notes/" + note);
            case Refused<NoteId>(var reasons) ->
                Answer.refused(new NoteClosingPage(showToChange.show(actor, note), summary, new Problems(reasons)));
        };
    }

    @GetMapping("/log")
    Answer log(Actor actor, @PathVariable NoteId note) {
        var shown = showToChange.show(actor, note);
        var form = shown.note().agreed().map(yes -> FamilyYesForm.of(yes, shown.carried()));
        return Answer.page(new NoteToLogPage(shown, form.orElse(FamilyYesForm.EMPTY), Problems.none()));
    }

    /** What is known is filled in on the first page of opening a plan. */
    @PostMapping("/log")
    Answer agree(Actor actor, @PathVariable NoteId note, @RequestParam MultiValueMap<String, String> fields) {
        var form = FamilyYesForm.read(fields);
        return switch (agreeOnLog.agree(actor, note, form.typed(), form.sentence())) {
            case Done<NoteId> _ -> Answer.goTo("/plans/new?note=" + note);
            case Refused<NoteId>(var reasons) ->
                Answer.refused(new NoteToLogPage(showToChange.show(actor, note), form, new Problems(reasons)));
        };
    }
}
