package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import no.stafett.Look;
import no.stafett.shared.Language;
import org.junit.jupiter.api.Test;

/** The steps and the list by keyboard, on a phone and in both written Norwegians. */
class TransitionLooksTest extends StoryTest {

    @Test
    void the_steps_are_for_everybody_on_a_phone() {
        var plan = agreed();
        var teacher = browse(people.teacher().username(), Look.phone());
        teacher.open(plan + "/transition");
        teacher.accessible();
        teacher.page().getByText("Start ein overgang").press("Enter");
        teacher.accessible();
        teacher.page().getByText("Skriv kven som er informert").click();
        teacher.page().locator("main form button[type=submit]").press("Enter");
        assertThat(teacher.page().locator(".ds-error-summary").innerText()).contains("Skriv kven som er informert.");
        teacher.accessible();
        for (var step : new String[] {"aim", "meeting", "last-day", "calling-off"}) {
            teacher.open(plan + "/transition/" + step);
            teacher.accessible();
        }
        teacher.open("/moves/new");
        teacher.accessible();

        var mother = browse(people.mother().username(), Look.phone().dark().in(Language.BOKMAL));
        mother.open(plan);
        assertThat(mother.page().locator("main").innerText()).contains("Vi forbereder at Tiril får et nytt lag");
        mother.accessible();
        mother.open(plan + "/transition");
        mother.accessible();
    }
}
