package no.stafett.notebook.web;

import no.stafett.notebook.NoteId;
import no.stafett.notebook.usecase.EndShare;
import no.stafett.notebook.usecase.ShareNote;
import no.stafett.notebook.usecase.ShowNoteToChange;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.ChosenId;
import no.stafett.shared.web.OwnPage;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom a note is shared with. */
@Controller
@OwnPage
@RequestMapping("/notes/{note}/shares")
class NoteSharingController {

    private final ShowNoteToChange showToChange;
    private final ShareNote shareNote;
    private final EndShare endShare;

    NoteSharingController(ShowNoteToChange showToChange, ShareNote shareNote, EndShare endShare) {
        this.showToChange = showToChange;
        this.shareNote = shareNote;
        this.endShare = endShare;
    }

    @GetMapping
    Answer show(Actor actor, @PathVariable NoteId note) {
        return Answer.page(new NoteSharingPage(showToChange.show(actor, note), "", Problems.none()));
    }

    @PostMapping
    Answer share(Actor actor, @PathVariable NoteId note, @RequestParam(defaultValue = "") String colleague) {
        return switch (shareNote.share(actor, note, ChosenId.of(colleague, PersonId::new))) {
            case Done<NoteId> _ -> Answer.goTo("/notes/" + note + "/shares");
            case Refused<NoteId>(var reasons) ->
                Answer.refused(new NoteSharingPage(showToChange.show(actor, note), colleague, new Problems(reasons)));
        };
    }

    @PostMapping("/{person}/ending")
    Answer end(Actor actor, @PathVariable NoteId note, @PathVariable PersonId person) {
        return switch (endShare.end(actor, note, person)) {
            case Done<NoteId> _ -> Answer.goTo("/notes/" + note + "/shares");
            case Refused<NoteId>(var reasons) ->
                Answer.refused(new NoteSharingPage(showToChange.show(actor, note), "", new Problems(reasons)));
        };
    }
}
