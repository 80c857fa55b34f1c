package no.stafett.notebook.domain;

import static no.stafett.notebook.domain.NoteStep.CLOSE;
import static no.stafett.notebook.domain.NoteStep.DEFINE;
import static no.stafett.notebook.domain.NoteStep.GROUND_FOR_FOLLOW_UP;
import static no.stafett.notebook.domain.NoteStep.SHARE_WITH_FAMILY;
import static no.stafett.notebook.domain.NoteStep.SHARE_WITH_LEADER;
import static no.stafett.notebook.domain.NotebookRefusal.CALLED_TELLS_TOO_MUCH;
import static no.stafett.notebook.domain.NotebookRefusal.DRAFT_TELLS_WHO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.notebook.NoteId;
import no.stafett.notebook.TalkId;
import no.stafett.notebook.domain.NoteTalk.Minutes;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a note may know, what a team may read, and which step comes next. */
class NotebookDomainTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"Ola", "O.H.", "OH", "Ole-Jonas", "Ola H", "Đorđe"})
    void a_first_name_or_initials_are_enough(String called) {
        assertThat(new NoteTyped(called, "x").read()).isInstanceOf(Outcome.Done.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ola Haugen", "Ola 3B", "04051799999", "Ole Jonas Berg"})
    void a_full_name_and_a_number_are_too_much(String called) {
        assertThat(new NoteTyped(called, "x").read()).isEqualTo(Outcome.refused(CALLED_TELLS_TOO_MUCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ola er åleine", "med OLAS ven", "tlf. 900 00 101", "født 4.5.2017", "ola@example.no"})
    void a_draft_that_tells_who_it_is_is_refused(String draft) {
        assertThat(new TeamReportTyped(draft).read("Ola")).isEqualTo(Outcome.refused(DRAFT_TELLS_WHO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Eit barn på 3. trinn", "Det skjer kl. 10.15 kvar dag", "Cola i friminuttet", "3 av 5 dagar"})
    void a_draft_that_tells_what_it_is_about_is_not(String draft) {
        assertThat(new TeamReportTyped(draft).read("Ola")).isEqualTo(Outcome.done(draft));
    }

    @Test
    void the_next_step_is_the_first_that_is_not_done() {
        assertThat(NoteStep.next(NoteStep.done(open(), List.of(), List.of()))).contains(SHARE_WITH_LEADER);
        assertThat(NoteStep.next(NoteStep.done(open(), List.of(share(false)), List.of())))
                .contains(SHARE_WITH_LEADER);
        assertThat(NoteStep.next(NoteStep.done(open(), List.of(share(true)), List.of())))
                .contains(SHARE_WITH_FAMILY);
        assertThat(NoteStep.next(NoteStep.done(open(), List.of(share(true)), List.of(talk(FollowUp.NOT_YET)))))
                .contains(GROUND_FOR_FOLLOW_UP);
        assertThat(NoteStep.next(NoteStep.done(open(), List.of(share(true)), List.of(talk(FollowUp.NO)))))
                .contains(CLOSE);
        assertThat(NoteStep.next(NoteStep.done(closed(), List.of(), List.of()))).isEmpty();
    }

    @Test
    void a_step_left_out_stands_in_nobodys_way() {
        assertThat(NoteStep.done(open(), List.of(), List.of(talk(FollowUp.YES))))
                .containsExactlyInAnyOrder(DEFINE, SHARE_WITH_FAMILY, GROUND_FOR_FOLLOW_UP);
    }

    @Test
    void each_sentence_stands_once_and_only_those_of_the_note_can_be_chosen() {
        var sentences = NoteSentences.of(open(), List.of(talk(FollowUp.YES)));

        assertThat(sentences).containsExactly("Ola er stille.", "Kvifor, trur du?", "Han er trøytt", "Mor ringjer");
        assertThat(NoteSentences.chosen(sentences, List.of("Mor ringjer", "Noko anna", "Ola er stille.")))
                .containsExactly("Ola er stille.", "Mor ringjer");
    }

    private static Note open() {
        return note(Optional.empty());
    }

    private static Note closed() {
        return note(Optional.of("Det går bra."));
    }

    private static Note note(Optional<String> summary) {
        return new Note(
                NoteId.create(),
                "Ola",
                "Ingrid Solheim",
                "Ola er stille. Kvifor, trur du?",
                1,
                NOW,
                NOW,
                summary,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static NoteShare share(boolean asLeader) {
        return new NoteShare(PersonId.create(), "Turid Bergheim", "Rektor", asLeader, NOW);
    }

    private static NoteTalk talk(FollowUp followUp) {
        var minutes = new Minutes(
                LocalDate.of(2026, 11, 27),
                "Mor",
                "Han er trøytt\nOla er stille.",
                "",
                "Mor ringjer",
                followUp,
                Optional.empty());
        return new NoteTalk(TalkId.create(), 1, minutes, NOW);
    }
}
