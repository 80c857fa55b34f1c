package no.stafett.goals;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.stafett.BrowserTest;
import no.stafett.Look;
import no.stafett.Onlooker;
import no.stafett.local.PracticePeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Hints while one writes: they come by themselves, take neither focus nor words, and without JavaScript by a button. */
class HintsBrowserTest extends BrowserTest {

    private static final String WEAK = "Ola skal bli flinkare snarast";

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

    @Test
    void hints_come_after_a_pause_and_nothing_else_on_the_page_moves() {
        var teacher = browse("kontaktlaerar");
        teacher.open(step.path() + "/versions/new");
        var address = teacher.page().url();
        var asked = requests(teacher);
        teacher.page().locator("details summary").last().click();
        teacher.page().waitForResponse(response -> response.request().method().equals("POST"), () -> {
            teacher.page().locator("#description").fill("Dette står her frå før");
            teacher.page().keyboard().press("Tab");
        });
        asked.clear();

        teacher.page().locator("#title").fill("");
        teacher.page().locator("#title").pressSequentially(WEAK);
        teacher.page()
                .locator("#title-hints .hint--consider")
                .getByText("snarast")
                .waitFor();

        assertThat(focused(teacher)).isEqualTo("title");
        assertThat(teacher.page().locator("#title").inputValue()).isEqualTo(WEAK);
        assertThat(teacher.page().locator("#description").inputValue()).isEqualTo("Dette står her frå før");
        assertThat(teacher.page().url()).isEqualTo(address);
        assertThat(asked).as("a pause, not a key").hasSizeBetween(1, 3);
        assertThat(teacher.page().locator("#title-hints").getAttribute("aria-live"))
                .isEqualTo("polite");
        teacher.accessible().picture("goal-hints-1280");

        teacher.page().locator("#title").fill("Ola les høgt kvar dag");
        teacher.page()
                .locator("#title-hints .hint--consider")
                .getByText("snarast")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(focused(teacher)).isEqualTo("title");

        teacher.page().locator("main form button[type=submit]").first().click();
        assertThat(teacher.page().locator("h1").textContent()).isEqualTo("Ola les høgt kvar dag");
    }

    @Test
    void hints_come_when_one_leaves_the_field_and_focus_goes_where_one_went() {
        var teacher = browse("kontaktlaerar", Look.phone());
        teacher.open(step.path() + "/activities/new");
        assertThat(hintsAt(teacher, "title").count()).isZero();

        teacher.page().locator("#title").fill("Det skal snarast setjast inn tiltak");
        teacher.page().keyboard().press("Tab");

        hintsAt(teacher, "title").waitFor();
        assertThat(focused(teacher)).isEqualTo("responsible");
        teacher.accessible().picture("activity-hints-320");
    }

    @Test
    void a_picture_in_the_form_is_not_sent_along_and_the_form_can_still_be_saved() {
        var teacher = browse("kontaktlaerar");
        teacher.open(step.path() + "/activities/new");
        var asked = requests(teacher);
        teacher.page().locator("details summary").last().click();
        teacher.page().locator("#picture").setInputFiles(new FilePayload("valp.jpg", "image/jpeg", new byte[100_000]));

        teacher.page().locator("#title").fill("Gå tur snarast");
        hintsAt(teacher, "title").waitFor();

        assertThat(asked).singleElement().satisfies(request -> {
            assertThat(request.headers().get("content-type")).startsWith("application/x-www-form-urlencoded");
            assertThat(request.postData()).hasSizeLessThan(2_000);
        });
        teacher.page().locator("#picture").setInputFiles(new Path[0]);
        teacher.page()
                .locator("#responsible")
                .selectOption(PracticePeople.named("forelder1").id().toString());
        teacher.page().locator("#arena").selectOption("HOME");
        teacher.page().locator("#dueDate").fill(LocalDate.now().plusDays(9).toString());
        teacher.page().locator("main form button[type=submit]").first().click();
        assertThat(teacher.page().locator("h1").textContent()).isEqualTo("Gå tur snarast");
    }

    @Test
    void a_form_on_its_way_asks_for_no_more_hints() {
        var teacher = browse("kontaktlaerar");
        teacher.open(step.path() + "/versions/new");
        var asked = requests(teacher);
        teacher.page().route("**/versions", route -> {
            if (route.request().isNavigationRequest()) {
                pause(2_000);
            }
            route.resume();
        });

        teacher.page().locator("#title").fill("Ola les høgt kvar dag");
        teacher.page().locator("main form button[type=submit]").first().click();

        assertThat(teacher.page().locator("h1").textContent()).isEqualTo("Ola les høgt kvar dag");
        assertThat(asked)
                .singleElement()
                .satisfies(request -> assertThat(request.isNavigationRequest()).isTrue());
    }

    @Test
    void without_javascript_the_button_shows_them() {
        var teacher = browse("kontaktlaerar", Look.phone().withoutJavaScript());
        teacher.open(step.path() + "/versions/new");
        teacher.page().locator("#title").fill(WEAK);
        teacher.page().keyboard().press("Tab");
        assertThat(hintsAt(teacher, "title").textContent()).doesNotContain("snarast");

        teacher.page().locator("button[name=_advice]").click();

        assertThat(hintsAt(teacher, "title").textContent()).contains("snarast");
        assertThat(teacher.page().locator("#title").inputValue()).isEqualTo(WEAK);
    }

    @Test
    void only_a_page_with_hints_loads_the_script_for_them() {
        var teacher = visitor("kontaktlaerar");
        var loaded = "script[src*=htmx][defer][integrity]";
        assertThat(teacher.get(step.path() + "/versions/new").document().select(loaded))
                .hasSize(1);
        for (var path : List.of(plan.path(), plan.goals(), step.path(), step.path() + "/evaluations/new")) {
            assertThat(teacher.get(path).document().select("script[src*=htmx]")).isEmpty();
        }
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Locator hintsAt(Onlooker somebody, String field) {
        return somebody.page().locator("#" + field + "-hints .hints");
    }

    private static String focused(Onlooker somebody) {
        return (String) somebody.page().evaluate("document.activeElement.id");
    }

    private static List<Request> requests(Onlooker somebody) {
        var posts = new ArrayList<Request>();
        somebody.page().onRequest(request -> {
            if (request.method().equals("POST")) {
                posts.add(request);
            }
        });
        return posts;
    }
}
