package no.stafett.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.stafett.Look;
import no.stafett.shared.Language;
import org.junit.jupiter.api.Test;

/** Answers by word of mouth and on paper, in a real browser on the narrowest screen. */
class RecordedLooksTest extends RecordingScene {

    @Test
    void a_teacher_writes_an_answer_down_and_a_parent_confirms_it_on_a_phone() {
        var waiting = sentAbout(CHILD, "CHILD");
        onPaper(waiting, MOTHER.id()).submit();
        var running = sentAbout(CHILD, "CHILD");
        sayYes(visitor("forelder2"), running);
        onPaper(running, MOTHER.id()).submit();
        try (var teacher = browse("kontaktlaerar", Look.phone());
                var mother = browse("forelder1", Look.phone().dark().in(Language.BOKMAL))) {
            for (var path : List.of(
                    recordings(waiting),
                    recording(waiting, FATHER.id()),
                    recording(running, MOTHER.id()) + "/withdrawal",
                    peopleOf(running))) {
                assertThat(teacher.open(path)).as(path).isEqualTo(200);
                teacher.accessible();
            }
            teacher.open(recording(waiting, FATHER.id()));
            teacher.page().click("main form button[type=submit]");
            teacher.page().waitForSelector(".ds-error-summary");
            teacher.accessible();

            mother.open("/start");
            mother.accessible();
            mother.open(consentOf(waiting));
            mother.accessible();
            mother.page().click("form[action$='/confirmation'] button");
            mother.page().waitForSelector(".ds-alert[role=status]");
            mother.accessible();
            mother.open(consentOf(running));
            mother.page().click("a[href$='/refutation']");
            mother.page().waitForSelector("form[action$='/refutation']");
            mother.accessible();
        }
        assertThat(count("recorded_answer", waiting, "confirmed_at is not null"))
                .isEqualTo(1);
    }
}
