package no.stafett.goals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import no.stafett.plan.PictureId;
import no.stafett.shared.Motif;
import org.junit.jupiter.api.Test;

/** Two texts that were written from the same one. */
class ActivityDraftTest {

    private static final ActivityDraft BASE = draft("Gå ut", "Ola vel leiken.", "HOME", "2026-12-01");

    @Test
    void what_only_one_has_touched_is_taken_from_her() {
        var mine = draft("Gå ut saman", "Ola vel leiken.", "HOME", "2026-12-01");
        var theirs = draft("Gå ut", "Ola vel leiken.", "LEISURE", "2026-12-05");

        assertThat(mine.mergedWith(theirs, BASE))
                .isEqualTo(draft("Gå ut saman", "Ola vel leiken.", "LEISURE", "2026-12-05"));
    }

    @Test
    void where_both_have_written_both_stand() {
        var mine = draft("Gå fort ut", "Ola og Eli vel.", "UNIT", "2026-12-02");
        var theirs = draft("Gå ut kl. 10", "Ola vel. Eg ser på.", "LEISURE", "2026-12-05");

        assertThat(mine.mergedWith(theirs, BASE))
                .isEqualTo(draft(
                        "Gå fort ut / Gå ut kl. 10", "Ola og Eli vel.\n\nOla vel. Eg ser på.", "UNIT", "2026-12-02"));
    }

    @Test
    void what_somebody_shortened_stays_short_when_the_other_left_it_alone() {
        var theirs = draft("Gå", "", "HOME", "2026-12-01");
        assertThat(BASE.mergedWith(theirs, BASE)).isEqualTo(theirs);
    }

    @Test
    void a_text_that_holds_the_other_is_not_doubled() {
        var mine = draft("Gå ut", "Ola vel leiken. Kvar dag.", "HOME", "2026-12-01");
        var theirs = draft("Gå ut", "Ola vel leiken. Kvar dag. Saman.", "HOME", "2026-12-01");
        assertThat(mine.mergedWith(theirs, BASE).description()).isEqualTo("Ola vel leiken. Kvar dag. Saman.");
    }

    @Test
    void line_ends_of_a_browser_are_no_difference() {
        var typed = draft("Gå ut", "Ein\r\nto", "HOME", "2026-12-01");
        var stored = draft("Gå ut", "Ein\nto", "HOME", "2026-12-01");
        assertThat(typed.saysTheSameAs(stored, ActivityField.DESCRIPTION)).isTrue();
    }

    @Test
    void a_picture_is_another_one_when_another_is_uploaded() {
        var first = ActivityPicture.uploaded(PictureId.create(), "Ein valp");
        var second = ActivityPicture.uploaded(PictureId.create(), "Ein valp");

        assertThat(first.word()).isNotEqualTo(second.word());
        assertThat(ActivityPicture.of(Motif.DOG).word()).isEqualTo("DOG");
        assertThat(ActivityPicture.NONE.word()).isEmpty();
    }

    private static ActivityDraft draft(String title, String description, String arena, String dueDate) {
        return new ActivityDraft(title, description, "", arena, "", "", dueDate, "");
    }
}
