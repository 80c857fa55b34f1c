package no.stafett.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.stafett.Form;
import no.stafett.Seen;
import no.stafett.StafettTest;
import no.stafett.Visitor;
import no.stafett.local.PracticePeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Registering, changing, closing and moving goals, as people do it. */
class GoalsTest extends StafettTest {

    private static final String SOON = LocalDate.now().plusDays(30).toString();

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    private ActivePlan plan;
    private Visitor teacher;

    @BeforeEach
    void open() {
        plan = ActivePlan.open(sql, transactions);
        teacher = visitor("kontaktlaerar");
    }

    @Test
    void a_plan_without_goals_says_what_belongs_there_and_the_next_step() {
        for (var view : List.of("", "?view=board", "?view=timeline")) {
            var page = teacher.get(plan.goals() + view);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.document().select(".empty a.ds-button")).hasSize(1);
            assertThat(page.follow("Skriv det de ser").path()).isEqualTo(plan.goals() + "/new");
        }
    }

    @Test
    void the_common_picture_has_three_fields_and_leads_to_the_first_step_and_that_to_what_we_do() {
        var form = teacher.get(plan.goals() + "/new");
        assertThat(form.document().select("main textarea, main input:not([type=hidden]), main select"))
                .hasSize(3);

        var saved = mainGoal(teacher, "Ola går glad til skulen");
        assertThat(saved.path()).startsWith(plan.goals()).endsWith("/sub-goals/new");

        var step = saved.form(saved.path().replace("/new", ""))
                .fill("title", "Ola les ti minutt kvar dag")
                .fill("evaluateBy", SOON)
                .submit();
        assertThat(step.redirects()).hasSize(1);
        assertThat(step.redirects().getFirst().getPath()).endsWith("/activities/new");
    }

    @Test
    void from_nothing_to_the_first_activity_it_is_four_pages_and_nine_fields() {
        var picture = teacher.get(plan.goals() + "/new");
        var step = mainGoal(teacher, "Ola går glad til skulen");
        var activity = step.form(step.path().replace("/new", ""))
                .fill("title", "Ola les ti minutt kvar dag")
                .fill("evaluateBy", SOON)
                .submit();
        var saved = activity.form(activity.path().replace("/new", ""))
                .fill("title", "Mor les saman med Ola")
                .fill("responsible", PracticePeople.named("forelder1").id().toString())
                .fill("arena", "HOME")
                .fill("dueDate", SOON)
                .submit();

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.text()).contains("Mor les saman med Ola");
        assertThat(fieldsInSight(picture) + fieldsInSight(step) + fieldsInSight(activity))
                .isLessThanOrEqualTo(9);
    }

    @Test
    void the_tree_shows_every_goal_with_its_text() {
        var main = idOf(mainGoal(teacher, "Ola går glad til skulen"));
        subGoal(teacher, main, "Ola les ti minutt kvar dag");

        for (var reader : List.of(teacher, visitor("forelder1"), visitor("helsesjukepleiar"))) {
            assertThat(reader.get(plan.goals()).text())
                    .contains("Ola går glad til skulen")
                    .contains("Vi ser at Ola er trøytt")
                    .contains("Vi vil arbeide med søvn")
                    .contains("Ola les ti minutt kvar dag");
        }
    }

    @Test
    void every_refused_field_is_told_and_what_was_typed_is_kept() {
        var refused = teacher.get(plan.goals() + "/new")
                .form(plan.goals())
                .fill("sharedUnderstanding", "Vi vil arbeide med søvn")
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Skriv kva de ser og undrar dykk over.")
                .contains("Skriv hovudmålet.");
        assertThat(refused.document().select(".ds-error-summary a").eachAttr("href"))
                .containsExactly("#attention", "#title");
        assertThat(refused.document().select("#attention, #title").eachAttr("aria-invalid"))
                .containsExactly("true", "true");
        assertThat(refused.form(plan.goals()).value("sharedUnderstanding")).isEqualTo("Vi vil arbeide med søvn");
    }

    @Test
    void a_step_with_a_day_that_has_been_is_refused_with_all_that_was_typed() {
        var main = idOf(mainGoal(teacher, "Ola går glad til skulen"));
        var yesterday = LocalDate.now().minusDays(1).toString();

        var refused = stepForm(teacher, main)
                .fill("title", "Ola les <b>høgt</b>")
                .fill("description", "Fyrste line\nandre line")
                .fill("developmentArea", "LEARNING")
                .fill("periodFrom", "2026-01-01")
                .fill("evaluateBy", yesterday)
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select(".ds-error-summary a").eachAttr("href"))
                .containsExactly("#evaluateBy");
        var form = refused.form(plan.goals() + "/" + main + "/sub-goals");
        assertThat(form.value("title")).isEqualTo("Ola les <b>høgt</b>");
        assertThat(form.value("description")).isEqualTo("Fyrste line\nandre line");
        assertThat(form.value("developmentArea")).isEqualTo("LEARNING");
        assertThat(form.value("periodFrom")).isEqualTo("2026-01-01");
        assertThat(form.value("evaluateBy")).isEqualTo(yesterday);
    }

    @Test
    void a_day_that_cannot_be_read_stays_where_it_was_typed() {
        var main = idOf(mainGoal(teacher, "Ola går glad til skulen"));

        var refused = stepForm(teacher, main)
                .fill("title", "Ola les")
                .fill("evaluateBy", "til jul")
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("#evaluateBy").attr("type")).isEqualTo("text");
        assertThat(refused.document().select("#evaluateBy").val()).isEqualTo("til jul");
    }

    @Test
    void advice_stands_beside_the_field_saves_nothing_and_may_be_asked_for_again() {
        var form = teacher.get(plan.goals() + "/new")
                .form(plan.goals())
                .fill("attention", "Vi ser at Ola er trøytt")
                .fill("title", "Ola skal bli betre snarast")
                .press("_advice", "true");

        for (int i = 0; i < 2; i++) {
            var advised = form.submit();
            assertThat(advised.status()).isEqualTo(200);
            assertThat(advised.document().select("#title-hints .hint--consider"))
                    .isNotEmpty();
            assertThat(advised.text()).doesNotContain("⟦");
            assertThat(advised.form(plan.goals()).value("title")).isEqualTo("Ola skal bli betre snarast");
        }
        assertThat(teacher.get(plan.goals()).document().select(".empty")).isNotEmpty();
        assertThat(visitor("forelder1").get(plan.path() + "/access-log").text())
                .contains("skrive mål og tiltak")
                .doesNotContain("skrivehjelp");
    }

    @Test
    void a_goal_against_all_advice_is_saved() {
        assertThat(mainGoal(teacher, "snarast").path()).endsWith("/sub-goals/new");
    }

    @Test
    void the_same_form_twice_is_one_goal() {
        var form = teacher.get(plan.goals() + "/new")
                .form(plan.goals())
                .fill("attention", "Vi ser")
                .fill("title", "Éin gong");
        var first = form.submit();
        var second = form.submit();

        assertThat(second.path()).isEqualTo(first.path());
        assertThat(teacher.get(plan.goals()).document().select(".main-goal")).hasSize(1);
    }

    @Test
    void a_change_is_a_new_version_and_the_old_one_can_be_read() {
        var goal = subGoal(teacher, idOf(mainGoal(teacher, "Ola går glad til skulen")), "Ola les kvar dag");

        var changed = visitor("ppt")
                .get(path(goal) + "/versions/new")
                .form(path(goal) + "/versions")
                .fill("title", "Ola les ti minutt kvar dag")
                .submit();

        assertThat(changed.path()).isEqualTo(path(goal));
        assertThat(changed.heading()).isEqualTo("Ola les ti minutt kvar dag");
        var history = teacher.get(path(goal) + "/versions");
        assertThat(history.document().select(".versions > li")).hasSize(2);
        assertThat(history.text())
                .contains("Ola les kvar dag")
                .contains("Oddvar Lunde")
                .contains("Ingrid Solheim");
        assertThat(history.document().select("mark").eachText()).contains("ti minutt");
    }

    @Test
    void saving_without_a_change_is_no_version() {
        var goal = subGoal(teacher, idOf(mainGoal(teacher, "Ola går glad til skulen")), "Ola les kvar dag");
        teacher.get(path(goal) + "/versions/new").form(path(goal) + "/versions").submit();
        assertThat(teacher.get(path(goal) + "/versions").document().select(".versions > li"))
                .hasSize(1);
    }

    @Test
    void two_who_write_at_once_both_keep_every_word() {
        var goal = subGoal(teacher, idOf(mainGoal(teacher, "Ola går glad til skulen")), "Ola les kvar dag");
        var mine = teacher.get(path(goal) + "/versions/new")
                .form(path(goal) + "/versions")
                .fill("title", "Ola les kvar kveld")
                .fill("description", "Vi les\nsaman.");
        visitor("ppt")
                .get(path(goal) + "/versions/new")
                .form(path(goal) + "/versions")
                .fill("title", "Ola les kvar morgon")
                .fill("evaluateBy", LocalDate.now().plusDays(60).toString())
                .submit();

        var conflict = mine.submit();

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.heading()).contains("Oddvar Lunde");
        assertThat(conflict.document().select("[aria-labelledby=mine] mark").eachText())
                .contains("kveld");
        assertThat(conflict.document().select("[aria-labelledby=theirs] mark").eachText())
                .contains("morgon");

        var forms = conflict.document().select("main form");
        assertThat(forms.get(0).select("[name=title]").val()).isEqualTo("Ola les kvar kveld");
        assertThat(forms.get(0).select("[name=description]").val()).isEqualTo("Vi les\nsaman.");
        var merged = forms.get(1);
        assertThat(merged.select("[name=title]").text()).contains("kveld").contains("morgon");
        assertThat(merged.select("[name=description]").first().wholeText()).contains("Vi les\nsaman.");
        assertThat(merged.select("[name=evaluateBy]").val())
                .isEqualTo(LocalDate.now().plusDays(60).toString());

        var saved = conflict.form(path(goal) + "/versions").submit();
        assertThat(saved.heading()).isEqualTo("Ola les kvar kveld");
        assertThat(teacher.get(path(goal) + "/versions").text()).contains("Ola les kvar morgon");
    }

    @Test
    void a_goal_is_closed_with_a_summary_and_opened_again() {
        var main = idOf(mainGoal(teacher, "Ola går glad til skulen"));
        var goal = subGoal(teacher, main, "Ola les kvar dag");

        var without = teacher.get(path(goal) + "/closing")
                .form(path(goal) + "/closing")
                .submit();
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.text()).contains("Skriv kort korleis det gjekk.");

        var tooEarly = teacher.get(path(main) + "/closing")
                .form(path(main) + "/closing")
                .fill("summary", "Vi er framme")
                .submit();
        assertThat(tooEarly.status()).isEqualTo(422);
        assertThat(tooEarly.form(path(main) + "/closing").value("summary")).isEqualTo("Vi er framme");

        var closed = teacher.get(path(goal) + "/closing")
                .form(path(goal) + "/closing")
                .fill("summary", "Ola les no kvar dag.")
                .submit();
        assertThat(closed.path()).isEqualTo(path(goal));
        assertThat(closed.text()).contains("Ola les no kvar dag.").contains("Treng de eit nytt mål no?");
        assertThat(teacher.get(plan.goals()).document().select("#closed-goals").text())
                .contains("Ola les kvar dag")
                .contains("Ola les no kvar dag.");
        assertThat(teacher.get(plan.goals() + "?view=timeline").text()).contains("Målet «Ola les kvar dag» vart lukka");

        var again = closed.form(path(goal) + "/reopening").submit();
        assertThat(again.document().select("a[href=" + path(goal) + "/closing]"))
                .isNotEmpty();
    }

    @Test
    void what_is_typed_about_a_goal_that_was_closed_meanwhile_is_kept() {
        var goal = subGoal(teacher, idOf(mainGoal(teacher, "Ola går glad til skulen")), "Ola les kvar dag");
        var form = teacher.get(path(goal) + "/versions/new")
                .form(path(goal) + "/versions")
                .fill("title", "Ola les mykje");
        visitor("ppt")
                .get(path(goal) + "/closing")
                .form(path(goal) + "/closing")
                .fill("summary", "Nådd")
                .submit();

        var refused = form.submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form(path(goal) + "/versions").value("title")).isEqualTo("Ola les mykje");
    }

    @Test
    void goals_are_moved_by_buttons() {
        var main = idOf(mainGoal(teacher, "Ola går glad til skulen"));
        var first = subGoal(teacher, main, "Fyrste");
        var second = subGoal(teacher, main, "Andre");
        var third = subGoal(teacher, main, "Tredje");
        assertThat(order()).containsExactly("Fyrste", "Andre", "Tredje");

        teacher.get(plan.goals())
                .form(path(third) + "/position")
                .press("to", "UP")
                .submit();
        assertThat(order()).containsExactly("Fyrste", "Tredje", "Andre");

        teacher.get(plan.goals())
                .form(path(first) + "/position")
                .press("to", "DOWN")
                .submit();
        assertThat(order()).containsExactly("Tredje", "Fyrste", "Andre");

        teacher.get(plan.goals())
                .form(path(second) + "/position")
                .smuggle("placeOf", third)
                .submit();
        assertThat(order()).containsExactly("Andre", "Tredje", "Fyrste");
    }

    @Test
    void the_family_writes_goals_and_changes_its_own() {
        var mother = visitor("forelder1");
        var teachers = idOf(mainGoal(teacher, "Ola går glad til skulen"));
        var mothers = subGoal(mother, teachers, "Ola søv heile natta");

        assertThat(mother.get(path(mothers) + "/versions/new").status()).isEqualTo(200);
        assertThat(visitor("forelder2").get(path(mothers) + "/versions/new").status())
                .isEqualTo(404);
        assertThat(mother.get(path(teachers) + "/versions/new").status()).isEqualTo(404);
        assertThat(mother.get(path(teachers)).document().select("a[href$=/versions/new], a[href$=/closing]"))
                .isEmpty();
        assertThat(teacher.get(path(mothers) + "/versions/new").status()).isEqualTo(200);
    }

    @Test
    void one_who_may_only_read_gets_no_button_and_no_way_in() {
        var goal = idOf(mainGoal(teacher, "Ola går glad til skulen"));
        var nurse = visitor("helsesjukepleiar");

        for (var page : List.of(plan.goals(), plan.goals() + "?view=board", path(goal))) {
            assertThat(nurse.get(page).status()).isEqualTo(200);
            assertThat(nurse.get(page).document().select("main form")).isEmpty();
            assertThat(nurse.get(page).document().select("main a[href$=/new], main a[href$=/closing]"))
                    .isEmpty();
        }
        assertThat(nurse.get(plan.goals() + "/new").status()).isEqualTo(404);
    }

    @Test
    void a_plan_that_is_not_yours_does_not_exist() {
        var goal = idOf(mainGoal(teacher, "Ola går glad til skulen"));
        var pages = List.of(
                plan.goals(),
                plan.goals() + "?view=board",
                plan.goals() + "?view=timeline",
                plan.goals() + "/new",
                path(goal),
                path(goal) + "/sub-goals/new",
                path(goal) + "/versions",
                path(goal) + "/versions/new",
                path(goal) + "/closing");
        for (var somebody : List.of("kollega", "laerar-nabokommune", "forelder-utan-ansvar")) {
            var visitor = visitor(somebody);
            assertThat(pages)
                    .allSatisfy(page ->
                            assertThat(visitor.get(page).status()).as(page).isEqualTo(404));
        }
    }

    @Test
    void nothing_can_be_posted_into_a_plan_that_is_not_yours() {
        var goal = idOf(mainGoal(teacher, "Ola går glad til skulen"));
        var colleague = visitor("kollega");
        var token = colleague.get("/profile").document().select("[name=_csrf]").val();
        for (var path : List.of(
                plan.goals(),
                path(goal) + "/sub-goals",
                path(goal) + "/versions",
                path(goal) + "/closing",
                path(goal) + "/reopening",
                path(goal) + "/position")) {
            var answer = colleague.post(
                    path,
                    Map.of("_csrf", token, "title", "x", "attention", "x", "summary", "x", "to", "UP", "version", "1"));
            assertThat(answer.status()).as(path).isEqualTo(404);
        }
        assertThat(teacher.get(path(goal)).heading()).isEqualTo("Ola går glad til skulen");
    }

    @Test
    void a_goal_of_another_plan_and_an_id_that_is_none_are_the_same_404() {
        var elsewhere = ActivePlan.open(sql, transactions);
        var goal = idOf(mainGoal(teacher, "Ola går glad til skulen"));

        assertThat(teacher.get(elsewhere.goals() + "/" + goal).status()).isEqualTo(404);
        assertThat(teacher.get(plan.goals() + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(teacher.get(plan.goals() + "/1").status()).isEqualTo(404);
        assertThat(teacher.get("/plans/1/goals").status()).isEqualTo(404);
    }

    @Test
    void of_two_who_save_at_the_same_moment_one_is_asked() throws Exception {
        var goal = subGoal(teacher, idOf(mainGoal(teacher, "Ola går glad til skulen")), "Ola les kvar dag");
        var adviser = visitor("ppt");
        var forms = List.of(
                teacher.get(path(goal) + "/versions/new")
                        .form(path(goal) + "/versions")
                        .fill("title", "Læraren"),
                adviser.get(path(goal) + "/versions/new")
                        .form(path(goal) + "/versions")
                        .fill("title", "Rådgjevaren"));

        var answers = new ArrayList<Integer>();
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var answer : both.invokeAll(
                    forms.stream().<Callable<Seen>>map(form -> form::submit).toList())) {
                answers.add(answer.get().status());
            }
        }

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(teacher.get(path(goal) + "/versions").document().select(".versions > li"))
                .hasSize(2);
    }

    @Test
    void activities_and_evaluations_stand_in_all_three_views() {
        var goal = subGoal(teacher, idOf(mainGoal(teacher, "Ola går glad til skulen")), "Ola les kvar dag");
        var due = LocalDate.now().plusDays(10);
        plan.activity(sql, transactions, goal, "Mor les saman med Ola", "IN_PROGRESS", due, false);
        plan.activity(sql, transactions, goal, "Ola vel ei bok", "SUGGESTED", due, false);
        var ended = plan.activity(sql, transactions, goal, "Ola les for ein ven", "IN_PROGRESS", due, true);
        plan.evaluation(sql, transactions, ended);

        var tree = teacher.get(plan.goals()).document();
        assertThat(tree.select(".activity__head a").eachText())
                .containsExactly("Mor les saman med Ola", "Ola vel ei bok", "Ola les for ein ven");
        assertThat(tree.select(".activity--ended a").eachText()).containsExactly("Ola les for ein ven");
        assertThat(tree.text()).contains("1 av 3 tiltak er i gang").contains("Astrid Haugen, mor");

        var board = teacher.get(plan.goals() + "?view=board").document();
        assertThat(board.select("[aria-labelledby=column-SUGGESTED] a").eachText())
                .containsExactly("Ola vel ei bok");
        assertThat(board.select("[aria-labelledby=column-PLANNED] a")).isEmpty();
        assertThat(board.select("[aria-labelledby=column-IN_PROGRESS] a").eachText())
                .containsExactly("Mor les saman med Ola");
        assertThat(board.select("[aria-labelledby=column-ENDED] a").eachText()).containsExactly("Ola les for ein ven");

        var timeline = teacher.get(plan.goals() + "?view=timeline").document();
        assertThat(timeline.select("ol.milestones > li > p.strong").eachText()).hasSize(3);
        assertThat(timeline.select("ol.milestones a")).hasSize(7);
        assertThat(timeline.select(".milestones").text())
                .contains("Frist for tiltaket «Mor les saman med Ola»")
                .contains("Tiltaket «Ola les for ein ven» vart avslutta")
                .contains("«Ola les for ein ven» vart vurdert")
                .contains("De skal vurdere delmålet «Ola les kvar dag»");

        assertThat(teacher.get(path(goal)).document().select(".activity")).hasSize(3);
    }

    @Test
    void a_goal_whose_day_has_passed_asks_to_be_evaluated() {
        var goal = subGoal(teacher, idOf(mainGoal(teacher, "Ola går glad til skulen")), "Ola les kvar dag");
        assertThat(teacher.get(path(goal)).text()).doesNotContain("Tid for vurdering");

        plan.moveBack(sql, transactions, goal, LocalDate.now().minusDays(1));

        assertThat(teacher.get(path(goal)).text()).contains("Tid for vurdering");
        assertThat(teacher.get(plan.goals()).text()).contains("Tid for vurdering");
        assertThat(teacher.get(plan.goals() + "?view=timeline").text())
                .contains("Delmålet «Ola les kvar dag» er ikkje vurdert enno");
    }

    @Test
    void every_page_is_whole_in_both_languages() {
        var main = idOf(mainGoal(teacher, "Ola går glad til skulen"));
        var goal = subGoal(teacher, main, "Ola les kvar dag");
        for (var language : List.of("NYNORSK", "BOKMAL")) {
            var reader = visitor("ppt").setCookie("language", language);
            for (var page : List.of(
                    plan.goals(),
                    plan.goals() + "?view=board",
                    plan.goals() + "?view=timeline",
                    plan.goals() + "/new",
                    path(main),
                    path(goal),
                    path(main) + "/sub-goals/new",
                    path(goal) + "/versions",
                    path(goal) + "/versions/new",
                    path(goal) + "/closing")) {
                var seen = reader.get(page);
                assertThat(seen.status()).as(page).isEqualTo(200);
                assertThat(seen.body()).as(page).doesNotContain("⟦");
                assertThat(seen.document().title()).as(page).contains("Ola");
            }
        }
    }

    /** What one is asked for: a group of choices is one field, and what is folded away is not asked for. */
    private static int fieldsInSight(Seen page) {
        return (int) page.document().select("main textarea, main select, main input:not([type=hidden])").stream()
                .filter(field -> field.closest("details") == null)
                .map(field -> field.attr("name"))
                .distinct()
                .count();
    }

    private List<String> order() {
        return teacher.get(plan.goals()).document().select(".goal-tree h3").eachText();
    }

    private String path(String goal) {
        return plan.goals() + "/" + goal;
    }

    private Seen mainGoal(Visitor visitor, String title) {
        return visitor.get(plan.goals() + "/new")
                .form(plan.goals())
                .fill("attention", "Vi ser at Ola er trøytt")
                .fill("sharedUnderstanding", "Vi vil arbeide med søvn")
                .fill("title", title)
                .submit();
    }

    private Form stepForm(Visitor visitor, String main) {
        return visitor.get(path(main) + "/sub-goals/new").form(path(main) + "/sub-goals");
    }

    private String subGoal(Visitor visitor, String main, String title) {
        return idOf(stepForm(visitor, main)
                .fill("title", title)
                .fill("evaluateBy", SOON)
                .submit());
    }

    /** The goal that was registered stands in the address one is led to. */
    private String idOf(Seen registered) {
        return registered.path().replace(plan.goals() + "/", "").replaceFirst("/.*", "");
    }
}
