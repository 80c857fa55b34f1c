package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import no.stafett.Look;
import no.stafett.shared.Oslo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job without a pointer, with JavaScript and without: Tab, Enter, Space, arrows and letters are enough. */
class KeyboardTest extends StoryTest {

    private static final int MOST_TABS = 120;

    /** A day whose day and month are the same number, so that it does not matter which the browser asks for first. */
    private static final LocalDate DAY = LocalDate.of(LocalDate.now(Oslo.ZONE).getYear() + 1, 1, 1);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_main_job_is_done_by_keyboard_alone(boolean javaScript) {
        var look = javaScript ? Look.desktop() : Look.desktop().withoutJavaScript();
        var teacher = reader(people.teacher(), look);
        var mother = reader(people.mother(), look);
        var father = reader(people.father(), look);
        var nurse = reader(people.nurse(), look);

        invite(teacher);
        for (var parent : new Reader[] {mother, father}) {
            parent.open("/start");
            enter(parent, "a[href$='/consent']");
            enter(parent, "button[value=GIVEN]");
        }
        assertThat(father.text()).contains(father.t().get("consent.in-force"));

        writeGoals(teacher);
        var activity = teacher.path();

        mother.open(activity);
        type(mother, "[name=comment]", "Det gjekk fint");
        enter(mother, "form[action$='/comments'] button");
        assertThat(mother.text()).contains("Det gjekk fint");
        enter(mother, "form[action$='/ending'] button");
        assertThat(mother.text()).contains(mother.t().get("endReason.DONE"));

        passTheBaton(teacher, nurse);
        withdraw(mother);
    }

    private void invite(Reader teacher) {
        teacher.open("/start");
        enter(teacher, "a[href='/plans/new']");
        type(teacher, "[name=nationalId]", people.child().key());
        enter(teacher, "form[action='/plans/new'] button");
        type(teacher, "[name=oralConsentBy]", "Rakel og Leo");
        reach(teacher, "[name=oralConsentOn]");
        teacher.page().keyboard().type("0101" + (DAY.getYear() - 1));
        assertThat(teacher.page().locator("[name=oralConsentOn]").inputValue())
                .isEqualTo(DAY.minusYears(1).toString());
        space(teacher, "[name=leaderTold]");
        space(teacher, "[name=holderSettled]");
        pick(teacher, "[name='participants[0].person']", people.nurse().id().toString());
        pick(teacher, "[name='participants[0].role']", "PARTICIPANT");
        assertThat(reach(teacher, "[name='participants[0].mayWrite']").isChecked())
                .isTrue();
        enter(teacher, "form[action$='/preparation'] button:not([name])");
        enter(teacher, "form[action$='/invitation'] button");
        assertThat(teacher.heading()).isEqualTo(teacher.t().get("awaiting.title"));
    }

    private void writeGoals(Reader teacher) {
        teacher.open("/start");
        enter(teacher, ".plan-card a.ds-link");
        enter(teacher, "a[href$='/goals/new']");
        type(teacher, "[name=attention]", "Tiril står åleine i friminutta");
        type(teacher, "[name=title]", "Tiril har nokon å vere saman med");
        enter(teacher, "form[action$='/goals'] button:not([name])");
        type(teacher, "[name=title]", "Tiril leikar i friminuttet");
        day(teacher, "[name=evaluateBy]");
        enter(teacher, "form[action$='/sub-goals'] button:not([name])");
        type(teacher, "[name=title]", "Tiril inviterer ein ven heim");
        pick(teacher, "[name=responsible]", people.mother().id().toString());
        pick(teacher, "[name=arena]", "HOME");
        day(teacher, "[name=dueDate]");
        enter(teacher, "form[action$='/activities'] button:not([name])");
        assertThat(teacher.path()).contains("/activities/");
    }

    private void passTheBaton(Reader teacher, Reader nurse) {
        enter(teacher, ".plan-nav a[href$='/handovers']");
        space(teacher, "[name=to][value='" + people.nurse().id() + "']");
        enter(teacher, "form[action$='/handovers'] button");
        nurse.open("/start");
        enter(nurse, "a[href$='/handovers']");
        enter(nurse, "form[action$='/acceptance'] button");
        assertThat(nurse.text()).contains(nurse.t().get("handover.holds-now"));
    }

    private static void withdraw(Reader mother) {
        enter(mother, ".plan-nav a[href$='/people']");
        enter(mother, "a[href$='/consent/withdrawal']");
        enter(mother, "form[action$='/withdrawal'] button");
        assertThat(mother.text()).contains(mother.t().get("people.consent.none"));
    }

    private static void type(Reader reader, String field, String text) {
        reach(reader, field);
        reader.page().keyboard().insertText(text);
    }

    private static void day(Reader reader, String field) {
        var input = reach(reader, field);
        reader.page().keyboard().type("0101" + DAY.getYear());
        assertThat(input.inputValue()).isEqualTo(DAY.toString());
    }

    private static void space(Reader reader, String field) {
        var input = reach(reader, field);
        reader.page().keyboard().press("Space");
        assertThat(input.isChecked()).isTrue();
    }

    /** Goes down a list until the right one is chosen. */
    private static void pick(Reader reader, String field, String value) {
        var select = reach(reader, field);
        for (int i = 0; i < 500 && !select.inputValue().equals(value); i++) {
            reader.page().keyboard().press("ArrowDown");
        }
        assertThat(select.inputValue()).isEqualTo(value);
    }

    private static void enter(Reader reader, String what) {
        reach(reader, what);
        reader.page().waitForNavigation(() -> reader.page().keyboard().press("Enter"));
    }

    /** Presses Tab until it is there, and sees that it shows. */
    private static Locator reach(Reader reader, String what) {
        var wanted = reader.page().locator("main " + what).first();
        for (int i = 0; i < MOST_TABS; i++) {
            if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
                assertThat((Boolean) wanted.evaluate("""
                        element => {
                            const shows = (each) => {
                                const style = getComputedStyle(each);
                                return style.outlineStyle !== "none" && style.outlineWidth !== "0px"
                                    || style.boxShadow !== "none";
                            };
                            // A card shows it for the link that covers it, a frame for the box or button in it.
                            return shows(element)
                                || shows(element.closest(".plan-card, .ds-field[data-variant=outline]") ?? element);
                        }
                        """))
                        .as(what + " shows that it has the keyboard")
                        .isTrue();
                return wanted;
            }
            reader.page().keyboard().press("Tab");
        }
        throw new AssertionError(
                "the keyboard never reached " + what + " on " + reader.page().url());
    }
}
