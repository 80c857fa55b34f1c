package no.stafett.goals;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.stafett.BrowserTest;
import no.stafett.Look;
import no.stafett.Onlooker;
import no.stafett.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The goals in a real browser: with pointer and without, wide and narrow, light and dark, with JavaScript and without. */
class GoalsBrowserTest extends BrowserTest {

    private static final String SOON = LocalDate.now().plusDays(30).toString();

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    private ActivePlan plan;

    @BeforeEach
    void open() {
        plan = ActivePlan.open(sql, transactions);
    }

    /** Every width and every colour once; the crossed pairs differ in nothing a rule looks at. */
    static Stream<Look> looks() {
        return Stream.of(Look.desktop(), Look.phone().dark().in(Language.BOKMAL));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void the_pages_are_for_everybody(Look look) {
        var teacher = browse("kontaktlaerar", look);
        see(teacher, look, plan.goals(), "goals-empty");
        see(teacher, look, plan.goals() + "/new", "goals-new");
        var main = register(teacher, "Ola går glad til skulen kvar dag");
        teacher.accessible();
        var first = step(teacher, main, "Ola kjem inn i klasserommet saman med dei andre");
        step(teacher, main, "Ola søv heile natta");
        var due = LocalDate.now().plusDays(20);
        plan.activity(sql, transactions, first, "Ingrid møter Ola ved porten kl. 8.15", "IN_PROGRESS", due, false);
        plan.activity(sql, transactions, first, "Ola vel ein ven å gå inn saman med", "PLANNED", due, false);
        plan.activity(sql, transactions, first, "Roleg start på dagen", "IN_PROGRESS", due, true);
        close(teacher, step(teacher, main, "Ola har ein fast plass i garderoben"));

        see(teacher, look, plan.goals(), "goals-tree");
        see(teacher, look, plan.goals() + "?view=board", "goals-board");
        see(teacher, look, plan.goals() + "?view=timeline", "goals-timeline");
        see(teacher, look, path(first), "goal");
        see(teacher, look, path(main), "goal-main");
        see(teacher, look, path(first) + "/closing", "goal-closing");
        see(teacher, look, path(first) + "/versions", "goal-history");

        teacher.open(path(first) + "/versions/new");
        teacher.page().locator("#title").fill("Ola skal bli flinkare snarast");
        teacher.page().locator("button[name=_advice]").click();
        teacher.accessible().picture("goal-advice-" + look.width() + "-" + look.colorScheme());
        teacher.page().locator("#title").fill("");
        teacher.page().locator("main form button[type=submit]").first().click();
        teacher.accessible().picture("goal-refused-" + look.width() + "-" + look.colorScheme());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void two_texts_stand_beside_each_other(Look look) {
        var teacher = browse("kontaktlaerar", look);
        var adviser = browse("ppt");
        var goal = step(teacher, register(teacher, "Ola går glad til skulen"), "Ola les fire dagar i veka");
        teacher.open(path(goal) + "/versions/new");
        adviser.open(path(goal) + "/versions/new");
        adviser.page().locator("#title").fill("Ola les tre dagar i veka");
        adviser.page().locator("main form button[type=submit]").first().click();

        teacher.page().locator("#title").fill("Ola les kvar dag i veka");
        teacher.page().locator("main form button[type=submit]").first().click();

        assertThat(teacher.page().locator(".two-texts mark").allTextContents()).isNotEmpty();
        teacher.accessible().picture("goal-conflict-" + look.width() + "-" + look.colorScheme());
        teacher.page().locator("section[aria-labelledby=merged] button").click();
        assertThat(teacher.page().locator("h1").textContent())
                .contains("tre dagar")
                .contains("kvar dag");
    }

    @Test
    void a_goal_is_dragged_to_the_closed_ones_in_the_tree_and_on_the_board() {
        var teacher = browse("kontaktlaerar");
        // Tall enough that nothing scrolls between taking hold and letting go.
        teacher.page().setViewportSize(1280, 1800);
        var main = register(teacher, "Ola går glad til skulen");
        for (var view : List.of("", "?view=board")) {
            var title = view.isEmpty() ? "Steget i treet" : "Steget på tavla";
            var goal = step(teacher, main, title);
            teacher.open(plan.goals() + view);
            var card = teacher.page().locator("[draggable=true]", new Page.LocatorOptions().setHasText(title));

            card.first().dragTo(teacher.page().locator("#closed-goals"));

            teacher.page().waitForURL("**/closing");
            assertThat(teacher.page().url()).endsWith(path(goal) + "/closing");
            teacher.page().locator("#summary").fill("Nådd");
            teacher.page().locator("main form button[type=submit]").click();
            teacher.open(plan.goals() + view);
            assertThat(teacher.page().locator("#closed-goals").textContent()).contains(title);
        }
    }

    @Test
    void a_goal_is_dragged_to_the_place_of_another() {
        var teacher = browse("kontaktlaerar");
        var main = register(teacher, "Ola går glad til skulen");
        step(teacher, main, "Fyrste");
        step(teacher, main, "Andre");
        step(teacher, main, "Tredje");
        teacher.open(plan.goals());

        teacher.page()
                .locator(".goal-tree > li")
                .nth(2)
                .locator("article")
                .dragTo(teacher.page().locator(".goal-tree > li").first());

        teacher.page().waitForURL("**/goals#**");
        assertThat(teacher.page().locator(".goal-tree h3").allTextContents())
                .containsExactly("Tredje", "Fyrste", "Andre");
    }

    @Test
    void without_javascript_and_without_a_pointer_a_goal_is_moved_and_closed() {
        var teacher = browse("kontaktlaerar", Look.phone().withoutJavaScript());
        var main = register(teacher, "Ola går glad til skulen");
        step(teacher, main, "Fyrste");
        step(teacher, main, "Andre");
        teacher.open(plan.goals());
        assertThat(teacher.page().locator("[draggable=true]").count()).isZero();
        assertThat(teacher.page().locator(".script-only").isVisible()).isFalse();

        teacher.page().locator("button[name=to][value=DOWN]").first().focus();
        teacher.page().keyboard().press("Enter");
        teacher.page().waitForURL("**/goals#**");
        assertThat(teacher.page().locator(".goal-tree h3").allTextContents()).containsExactly("Andre", "Fyrste");

        teacher.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lukk delmålet «Andre»"))
                .focus();
        teacher.page().keyboard().press("Enter");
        teacher.page().waitForURL("**/closing");
        teacher.page().locator("#summary").focus();
        teacher.page().keyboard().type("Nådd");
        teacher.page().keyboard().press("Tab");
        teacher.page().waitForNavigation(() -> teacher.page().keyboard().press("Enter"));
        teacher.open(plan.goals());
        assertThat(teacher.page().locator("#closed-goals").textContent())
                .contains("Andre")
                .contains("Nådd");
    }

    private void see(Onlooker onlooker, Look look, String path, String name) {
        assertThat(onlooker.open(path)).isEqualTo(200);
        onlooker.accessible().picture(name + "-" + look.width() + "-" + look.colorScheme());
    }

    private String register(Onlooker onlooker, String title) {
        onlooker.open(plan.goals() + "/new");
        onlooker.page()
                .locator("#attention")
                .fill("Ola har vore borte åtte dagar i haust. Han har vondt i magen om morgonen.");
        onlooker.page().locator("#sharedUnderstanding").fill("Når Ola veit kva som skal skje, går det lettare.");
        onlooker.page().locator("#title").fill(title);
        onlooker.page().locator("main form button[type=submit]").first().click();
        return id(onlooker);
    }

    private String step(Onlooker onlooker, String main, String title) {
        onlooker.open(path(main) + "/sub-goals/new");
        onlooker.page().locator("#title").fill(title);
        onlooker.page().locator("#evaluateBy").fill(SOON);
        onlooker.page().locator("main form button[type=submit]").first().click();
        return id(onlooker);
    }

    private void close(Onlooker onlooker, String goal) {
        onlooker.open(path(goal) + "/closing");
        onlooker.page().locator("#summary").fill("Ola finn plassen sin sjølv no.");
        onlooker.page().locator("main form button[type=submit]").click();
    }

    private String id(Onlooker onlooker) {
        return onlooker.page().url().replaceFirst(".*/goals/", "").replaceFirst("/.*", "");
    }

    private String path(String goal) {
        return plan.goals() + "/" + goal;
    }
}
