package no.stafett.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.stafett.BrowserTest;
import no.stafett.Look;
import no.stafett.Onlooker;
import no.stafett.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages around a no, and the way on from there, on every screen. */
class AskAgainLooksTest extends BrowserTest {

    private static final String ASKED_BEFORE = "section[aria-labelledby=asked-before] summary";

    @ParameterizedTest
    @MethodSource("looks")
    void the_pages_around_a_no_can_be_used_by_everybody(Look look) {
        var teacher = visitor("kontaktlaerar2");
        var preparation = PlanScene.beginForNewChild(teacher, PlanScene.newNumber(), "Tale");
        var plan = PlanScene.planOf(preparation);
        PlanScene.settled(preparation, "forelder1")
                .submit()
                .form(plan + "/invitation")
                .submit();
        PlanScene.answer(visitor("forelder1"), plan, "DECLINED");

        try (var opener = browse("kontaktlaerar2", look)) {
            assertThat(opener.open(plan + "/invitation")).isEqualTo(200);
            check(opener, look);

            opener.page()
                    .locator("form[action='" + plan + "/invitation/revision'] button[type=submit]")
                    .click();
            opener.page().waitForURL("**" + plan + "/preparation");
            check(opener, look);

            assertThat(opener.open(plan + "/invitation")).isEqualTo(200);
            opener.page().locator(ASKED_BEFORE).click();
            check(opener, look);
        }
    }

    static Stream<Look> looks() {
        return Stream.of(
                Look.desktop(),
                Look.phone().dark().in(Language.BOKMAL),
                Look.phone().withoutJavaScript().in(Language.NYNORSK));
    }

    private static void check(Onlooker onlooker, Look look) {
        if (look.javaScript()) {
            onlooker.accessible();
        } else {
            onlooker.fits();
        }
    }
}
