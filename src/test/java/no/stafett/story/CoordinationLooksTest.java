package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import no.stafett.Look;
import no.stafett.Onlooker;
import org.junit.jupiter.api.Test;

/** The decision tool on the narrowest screen and by the keyboard, and what is kept of it. */
class CoordinationLooksTest extends StoryTest {

    @Test
    void the_series_is_walked_on_a_phone_by_keyboard() {
        var plan = agreed();
        var teacher = browse(people.teacher().username(), Look.phone());

        teacher.open(plan + "/coordination");
        teacher.accessible();
        teacher.page().getByText("Vurder kven som samordnar").click();
        choose(teacher, "Ja");
        choose(teacher, "Ja");
        choose(teacher, "Nei, fleire er med");
        choose(teacher, "Fleire følgjer opp, og dei treng å samarbeide");
        next(teacher);
        assertThat(teacher.page().locator(".ds-validation-message").innerText()).contains("minst to tenester");
        teacher.page().getByLabel("Skule og barnehage").check();
        teacher.page().getByLabel("Utekontakten").check();
        next(teacher);
        choose(teacher, "Skule og barnehage");
        choose(teacher, "Skule og barnehage");
        teacher.accessible();
        assertThat(teacher.page().locator("main").innerText()).contains("Naturleg å samordne: Skule og barnehage");

        teacher.page().getByLabel("Ja, og har sagt kva det meiner").check();
        teacher.page().getByLabel("Kva vart sagt?").fill("Eg vil ha Synnøve");
        teacher.page().getByText("Lagre i planen").click();
        assertThat(teacher.page().url()).endsWith(plan + "/coordination");
        teacher.accessible();
        teacher.open(plan + "/coordination/disagreement");
        teacher.accessible();
        teacher.open("/coordination/invitation");
        teacher.accessible();

        var mother = browse(people.mother().username(), Look.phone().dark());
        mother.open(plan + "/coordination");
        assertThat(mother.page().locator("main").innerText()).contains("Eg vil ha Synnøve");
        mother.accessible();
    }

    /** Chooses and goes on without a pointer. */
    private static void choose(Onlooker onlooker, String answer) {
        onlooker.accessible();
        onlooker.page()
                .getByLabel(answer, new Page.GetByLabelOptions().setExact(true))
                .press("Space");
        next(onlooker);
    }

    private static void next(Onlooker onlooker) {
        onlooker.page().locator("main form button[type=submit]").press("Enter");
    }
}
