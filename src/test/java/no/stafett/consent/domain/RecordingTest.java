package no.stafett.consent.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.shared.Language;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import org.junit.jupiter.api.Test;

class RecordingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final PersonId TEACHER = PersonId.create();
    private static final PersonId MOTHER = PersonId.create();
    private static final List<SheetWords> LANGUAGES = List.of(new SheetWords("nn", "nynorsk", "", new NoWords()));

    @Test
    void an_answer_is_what_how_when_in_which_language_and_who_else_heard_it() {
        assertThat(teacher().answer(oral(), LANGUAGES, 0))
                .isEqualTo(Outcome.done(new RecordedAnswer(
                        Said.GIVEN,
                        Optional.empty(),
                        Way.ORAL,
                        TODAY,
                        new Explained("nynorsk", Interpreter.NONE),
                        new Witness("Ola Normann", "Lærar"))));
    }

    @Test
    void a_yes_to_opening_a_plan_again_says_what_the_team_may_read_and_a_no_need_not() {
        var reopening = new Recording(TEACHER, "Ingrid Solheim", MOTHER, "Astrid Haugen", true, TODAY, TODAY);
        assertThat(reopening.answer(oral(), LANGUAGES, 0))
                .isEqualTo(Outcome.refused(RecordRefusal.EARLIER_CONTENT_IS_MISSING));
        assertThat(reopening.answer(typed("DECLINED", ""), LANGUAGES, 0)).isInstanceOf(Outcome.Done.class);
        assertThat(reopening.answer(typed("GIVEN", "AVAILABLE"), LANGUAGES, 0).map(RecordedAnswer::earlier))
                .isEqualTo(Outcome.done(Optional.of(EarlierContent.AVAILABLE)));
        assertThat(teacher().answer(typed("GIVEN", "AVAILABLE"), LANGUAGES, 0).map(RecordedAnswer::earlier))
                .as("nobody asked")
                .isEqualTo(Outcome.done(Optional.empty()));
    }

    /** One and the same human is two people here: a mother, and somebody at work. */
    @Test
    void a_mother_does_not_write_down_her_own_answer_at_work() {
        var atWork = new Recording(TEACHER, "astrid Haugen", MOTHER, "Astrid  Haugen", false, TODAY, TODAY);

        assertThat(atWork.answer(oral(), LANGUAGES, 0)).isEqualTo(Outcome.refused(RecordRefusal.OWN_ANSWER));
        assertThat(atWork.withdrawal(oral(), 0)).isEqualTo(Outcome.refused(RecordRefusal.OWN_ANSWER));
        assertThat(teacher().isHerOwn()).isFalse();
    }

    @Test
    void the_one_who_answers_is_no_witness_to_it() {
        var typed = new AnswerTyped("GIVEN", "", "ORAL", "28.11.2026", "nn", "", "NONE", "Astrid Haugen", "Mor", "");

        assertThat(teacher().answer(typed, LANGUAGES, 0))
                .isEqualTo(Outcome.refused(RecordRefusal.WITNESS_IS_THE_ONE_WHO_ANSWERS));
    }

    @Test
    void nobody_answered_a_text_before_it_was_written() {
        var later = new Recording(
                TEACHER, "Ingrid Solheim", MOTHER, "Astrid Haugen", false, TODAY.plusDays(1), TODAY.plusDays(1));

        assertThat(later.answer(oral(), LANGUAGES, 0)).isEqualTo(Outcome.refused(RecordRefusal.DAY_IS_BEFORE_THE_TEXT));
        assertThat(later.withdrawal(oral(), 0)).isEqualTo(Outcome.refused(RecordRefusal.DAY_IS_BEFORE_THE_TEXT));
    }

    @Test
    void taking_a_yes_back_asks_for_no_witness_and_no_sheet() {
        var typed = new AnswerTyped("", "", "PAPER", "28.11.2026", "", "", "", "", "", "");

        assertThat(teacher().withdrawal(typed, 0)).isInstanceOf(Outcome.Done.class);
        assertThat(teacher().answer(typed, LANGUAGES, 0)).isInstanceOf(Outcome.Refused.class);
    }

    private static Recording teacher() {
        return new Recording(TEACHER, "Ingrid Solheim", MOTHER, "Astrid Haugen", false, TODAY, TODAY);
    }

    private static AnswerTyped oral() {
        return typed("GIVEN", "");
    }

    private static AnswerTyped typed(String answer, String earlier) {
        return new AnswerTyped(answer, earlier, "ORAL", "28.11.2026", "nn", "", "NONE", "Ola Normann", "Lærar", "");
    }

    /** Nobody reads anything here. */
    private record NoWords() implements NorwegianWords {

        @Override
        public Language language() {
            return Language.NYNORSK;
        }

        @Override
        public boolean has(String key) {
            return true;
        }

        @Override
        public String get(String key, Object... values) {
            return key;
        }

        @Override
        public String date(LocalDate day) {
            return day.toString();
        }
    }
}
