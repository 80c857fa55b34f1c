package no.stafett.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.stream.Stream;
import no.stafett.BrowserTest;
import no.stafett.Look;
import no.stafett.Onlooker;
import no.stafett.local.PracticePeople;
import no.stafett.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Activities, comments and evaluations in a real browser: wide and narrow, light and dark, with and without JavaScript. */
class ActivitiesBrowserTest extends BrowserTest {

    private static final int MOST_TABS = 80;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    private ActivePlan plan;
    private Step step;

    @BeforeEach
    void open() {
        plan = ActivePlan.open(sql, transactions);
        step = Step.open(plan, visitor("kontaktlaerar"));
    }

    static Stream<Look> looks() {
        return Stream.of(
                Look.desktop(),
                Look.phone(),
                Look.desktop().dark(),
                Look.phone().dark().in(Language.BOKMAL));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void every_page_of_an_activity_is_for_everybody(Look look) {
        var visitor = visitor("kontaktlaerar");
        var path = step.newActivity(visitor, "Læraren og Ola går ut saman", PracticePeople.named("kontaktlaerar"))
                .fill("schedule", "Kvar dag kl. 10.15")
                .fill("description", "Ola vel leiken.")
                .fill("motif", "FOOTBALL")
                .submit()
                .path();
        visitor.get(path)
                .form(path + "/comments")
                .fill("comment", "Det gjekk fint i dag.")
                .submit();
        var evaluation = visitor.get(path + "/evaluations/new")
                .form(path + "/evaluations")
                .fill("worked", "PARTLY")
                .fill("whatWeDid", "Vi gjekk ut saman.")
                .fill("childsView", "«Kjekt!»")
                .submit()
                .path();
        var teacher = browse("kontaktlaerar", look);
        var suffix = look.width() + "-" + look.colorScheme();

        seen(teacher, step.path() + "/activities/new", "activity-form-" + suffix);
        teacher.page().locator("main form button[type=submit]").first().click();
        assertThat(teacher.page().locator("#title").getAttribute("aria-invalid"))
                .isEqualTo("true");
        teacher.accessible().picture("activity-refused-" + suffix);
        teacher.page().locator("#title").fill("Det skal snarast setjast inn tiltak");
        teacher.page().locator("button[name=_advice]").click();
        teacher.accessible().picture("activity-advice-" + suffix);
        seen(teacher, path, "activity-" + suffix);
        seen(teacher, path + "/versions", "activity-history-" + suffix);
        seen(teacher, path + "/ending", "activity-ending-" + suffix);
        seen(teacher, path + "/evaluations/new", "evaluation-form-" + suffix);
        seen(teacher, evaluation, "evaluation-" + suffix);

        teacher.open(path + "/versions/new");
        visitor.get(path + "/versions/new")
                .form(path + "/versions")
                .fill("description", "Ola og ein ven vel leiken.")
                .submit();
        teacher.page().locator("#description").fill("Ola vel leiken. Læraren er med.");
        teacher.page().locator("main form button[type=submit]").first().click();
        assertThat(teacher.page().locator(".two-texts mark").count()).isPositive();
        teacher.accessible().picture("activity-conflict-" + suffix);
    }

    @Test
    void an_activity_is_made_moved_commented_and_ended_by_keyboard_alone() {
        var teacher = browse("kontaktlaerar");
        teacher.open(step.path());
        press(teacher, AriaRole.LINK, "Nytt tiltak");
        type(teacher, "#title", "Læraren og Ola går ut saman");
        choose(teacher, "#responsible", 4);
        choose(teacher, "#arena", 3);
        tabTo(teacher, teacher.page().locator("#dueDate"));
        teacher.page().locator("#dueDate").fill(LocalDate.now().plusDays(20).toString());
        press(teacher, AriaRole.BUTTON, "Lagre tiltaket");
        assertThat(teacher.page().locator("h1").textContent()).isEqualTo("Læraren og Ola går ut saman");
        assertThat(teacher.page().locator(".facts").textContent()).contains("Ingrid Solheim", "På fritida");

        choose(teacher, "#status", 1);
        press(teacher, AriaRole.BUTTON, "Lagre status");
        assertThat(teacher.page().locator(".page-title .ds-tag").first().textContent())
                .isEqualTo("I gang");

        type(teacher, "#comment", "Vi er i gang.");
        press(teacher, AriaRole.BUTTON, "Send kommentaren");
        assertThat(teacher.page().locator(".comment").count()).isOne();

        press(teacher, AriaRole.BUTTON, "Eg har gjort det");
        assertThat(teacher.page().locator(".page-title .ds-tag").first().textContent())
                .isEqualTo("Gjennomført");
    }

    @Test
    void from_the_tree_it_is_two_presses_to_say_that_it_is_done() {
        step.newActivity(visitor("kontaktlaerar"), "Les ti minutt kvar kveld", PracticePeople.named("forelder1"))
                .submit();
        var mother = browse("forelder1", Look.phone().withoutJavaScript());
        mother.open(plan.goals());

        press(mother, AriaRole.LINK, "Les ti minutt kvar kveld");
        press(mother, AriaRole.BUTTON, "Eg har gjort det");

        assertThat(mother.page().locator(".page-title .ds-tag").textContent()).isEqualTo("Gjennomført");
    }

    @Test
    void where_it_stands_comes_before_the_talk_on_a_phone_and_beside_it_on_a_wide_screen() {
        var visitor = visitor("kontaktlaerar");
        var path = step.newActivity(visitor, "Gå ut saman", PracticePeople.named("kontaktlaerar"))
                .fill("description", "Ola vel leiken.")
                .submit()
                .path();

        var phone = browse("kontaktlaerar", Look.phone());
        phone.open(path);
        assertThat(top(phone, "h1")).isLessThan(top(phone, "#course"));
        assertThat(top(phone, "#course")).isLessThan(top(phone, ".facts"));
        assertThat(top(phone, ".facts")).isLessThan(top(phone, "#comments"));
        assertThat(top(phone, "#evaluations")).isLessThan(top(phone, "#history"));
        tabTo(phone, phone.page().locator("#status"));
        tabTo(phone, phone.page().locator("#comment"));

        var desk = browse("kontaktlaerar");
        desk.open(path);
        assertThat(left(desk, "#course")).isGreaterThan(left(desk, ".facts") + 300);
        assertThat(left(desk, "#history")).isCloseTo(left(desk, "#course"), within(30.0));
        assertThat(top(desk, "#history")).isGreaterThan(top(desk, "#course"));
        assertThat(top(desk, "#course")).isLessThan(top(desk, "#comments"));
        assertThat(top(desk, "#comments") - top(desk, ".facts")).isLessThan(300);
    }

    private static double top(Onlooker somebody, String element) {
        return somebody.page().locator(element).boundingBox().y;
    }

    private static double left(Onlooker somebody, String element) {
        return somebody.page().locator(element).boundingBox().x;
    }

    private static void seen(Onlooker somebody, String path, String picture) {
        assertThat(somebody.open(path)).as(path).isEqualTo(200);
        somebody.accessible().picture(picture);
    }

    private static void press(Onlooker somebody, AriaRole role, String name) {
        tabTo(
                somebody,
                somebody.page()
                        .getByRole(role, new Page.GetByRoleOptions().setName(name))
                        .first());
        somebody.page().waitForNavigation(() -> somebody.page().keyboard().press("Enter"));
    }

    private static void type(Onlooker somebody, String field, String text) {
        tabTo(somebody, somebody.page().locator(field));
        somebody.page().keyboard().type(text);
    }

    private static void choose(Onlooker somebody, String field, int stepsDown) {
        tabTo(somebody, somebody.page().locator(field));
        for (int i = 0; i < stepsDown; i++) {
            somebody.page().keyboard().press("ArrowDown");
        }
    }

    private static void tabTo(Onlooker somebody, Locator target) {
        for (int i = 0; i < MOST_TABS; i++) {
            somebody.page().keyboard().press("Tab");
            if ((Boolean) target.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("no way by Tab to " + target);
    }
}
