package no.stafett.notebook.web;

import java.util.Optional;
import no.stafett.notebook.NoteId;
import no.stafett.notebook.TalkId;
import no.stafett.notebook.domain.NoteTalk;
import no.stafett.notebook.usecase.ShowNoteToChange;
import no.stafett.notebook.usecase.WriteTalk;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
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

/** The minutes of the talks with the child and the parents. */
@Controller
@OwnPage
@RequestMapping("/notes/{note}/talks")
class NoteTalkController {

    private final ShowNoteToChange showToChange;
    private final WriteTalk writeTalk;

    NoteTalkController(ShowNoteToChange showToChange, WriteTalk writeTalk) {
        this.showToChange = showToChange;
        this.writeTalk = writeTalk;
    }

    @GetMapping("/new")
    Answer newTalk(Actor actor, @PathVariable NoteId note) {
        return Answer.page(
                new NoteTalkPage(showToChange.show(actor, note), Optional.empty(), TalkForm.EMPTY, Problems.none()));
    }

    @GetMapping("/{talk}/versions/new")
    Answer change(Actor actor, @PathVariable NoteId note, @PathVariable TalkId talk) {
        var shown = showToChange.show(actor, note);
        var latest = NoteTalk.latest(shown.talks()).stream()
                .filter(one -> one.id().equals(talk))
                .findFirst()
                .orElseThrow(NotYours::new);
        return Answer.page(new NoteTalkPage(shown, Optional.of(talk), TalkForm.of(latest), Problems.none()));
    }

    @PostMapping
    Answer write(Actor actor, @PathVariable NoteId note, @ModelAttribute TalkForm form) {
        return answer(
                actor, note, Optional.empty(), form, writeTalk.write(actor, note, Optional.empty(), 0, form.typed()));
    }

    @PostMapping("/{talk}/versions")
    Answer rewrite(Actor actor, @PathVariable NoteId note, @PathVariable TalkId talk, @ModelAttribute TalkForm form) {
        var id = Optional.of(talk);
        return answer(
                actor,
                note,
                id,
                form,
                writeTalk.write(actor, note, id, NoteForm.version(form.version()), form.typed()));
    }

    private Answer answer(Actor actor, NoteId note, Optional<TalkId> talk, TalkForm form, Outcome<NoteId> outcome) {
        return switch (outcome) {
            case Done<NoteId> _ -> Answer.goTo("/notes/" + note);
            case Refused<NoteId>(var reasons) ->
                Answer.refused(new NoteTalkPage(showToChange.show(actor, note), talk, form, new Problems(reasons)));
        };
    }
}
