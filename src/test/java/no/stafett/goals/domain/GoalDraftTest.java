package no.stafett.goals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoalDraftTest {

    private static final GoalDraft BASE = text("Emil les", "Vi les saman.", "2026-12-01");

    @Test
    void what_only_one_of_them_touched_is_taken_from_her() {
        var mine = text("Emil les høgt", "Vi les saman.", "2026-12-01");
        var theirs = text("Emil les", "Vi les i biblioteket.", "2026-12-24");

        assertThat(mine.mergedWith(theirs, BASE))
                .isEqualTo(text("Emil les høgt", "Vi les i biblioteket.", "2026-12-24"));
    }

    @Test
    void where_both_wrote_both_texts_stand() {
        var mine = text("Emil les høgt", "Vi les på fredagar.", "2026-12-02");
        var theirs = text("Emil les stille", "Vi les i biblioteket.", "2026-12-03");

        var merged = mine.mergedWith(theirs, BASE);

        assertThat(merged.title()).contains("Emil les høgt").contains("Emil les stille");
        assertThat(merged.description()).isEqualTo("Vi les på fredagar.\n\nVi les i biblioteket.");
        assertThat(merged.evaluateBy()).isEqualTo("2026-12-02");
    }

    @Test
    void merging_twice_is_merging_once() {
        var mine = text("Emil les høgt", "Vi les på fredagar.", "2026-12-02");
        var theirs = text("Emil les stille", "Vi les i biblioteket.", "2026-12-03");

        var merged = mine.mergedWith(theirs, BASE);

        assertThat(merged.mergedWith(theirs, BASE)).isEqualTo(merged);
    }

    @Test
    void what_the_other_took_away_stays_away_when_i_did_not_touch_it() {
        var mine = text("Emil les høgt", "Vi les saman.", "2026-12-01");
        var theirs = text("Emil les", "", "2026-12-01");

        assertThat(mine.mergedWith(theirs, BASE).description()).isEmpty();
    }

    @Test
    void the_same_text_from_another_machine_is_the_same_text() {
        assertThat(text(" Emil les ", "Ei line\r\nog ei til\r", "24.12.2026"))
                .isEqualTo(text("Emil les", "Ei line\nog ei til", "2026-12-24"));
    }

    @Test
    void the_words_that_only_one_text_has_are_marked() {
        assertThat(WordDifference.of("Emil er her fire dagar", "Emil er her tre dagar"))
                .containsExactly(
                        new WordDifference.Piece("Emil er her ", false),
                        new WordDifference.Piece("fire", true),
                        new WordDifference.Piece(" dagar", false));
        assertThat(WordDifference.of("Same tekst", "Same tekst"))
                .containsExactly(new WordDifference.Piece("Same tekst", false));
        assertThat(WordDifference.of("", "Noko")).isEmpty();
        assertThat(WordDifference.of("Noko", "")).containsExactly(new WordDifference.Piece("Noko", true));
    }

    @Test
    void together_the_pieces_are_the_whole_text() {
        var text = "Vi møtest  kvar\nfredag, og Emil vel  boka sjølv.";
        var joined = new StringBuilder();
        WordDifference.of(text, "Emil og vi møtest kvar måndag").forEach(piece -> joined.append(piece.text()));
        assertThat(joined).hasToString(text);
    }

    private static GoalDraft text(String title, String description, String evaluateBy) {
        return new GoalDraft("", "", title, description, "", "", evaluateBy);
    }
}
