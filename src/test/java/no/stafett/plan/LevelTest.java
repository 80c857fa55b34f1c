package no.stafett.plan;

import static org.assertj.core.api.Assertions.assertThat;

import no.stafett.Form;
import org.junit.jupiter.api.Test;

/** The level of the cooperation, in the hand of the holder (B-01, B-10). */
class LevelTest extends PlanScene {

    /** The family is asked first (LevelConsentTest); with its yes the change stands in the log. */
    @Test
    void the_holder_changes_the_level_with_a_reason_and_the_family() {
        var teacher = visitor("kontaktlaerar2");
        var plan = activePlan(teacher, "Sverre");
        var level = plan + "/level";

        var proposed = clarified(teacher.get(level + "/change?level=2").form(level), "PP-tenesta er med no.")
                .fill("onwards", "THE_SAME")
                .submit();
        assertThat(proposed.text()).contains("Planen er på nivå 1.", "Familien er spurd om nivå 2");
        answer(visitor("forelder1"), plan, "GIVEN");

        assertThat(teacher.get(level).text())
                .contains("Planen er på nivå 2.", "Frå Nivå 1 til Nivå 2", "PP-tenesta er med no.");
        assertThat(teacher.get(plan + "/log").text()).contains("endra nivået på samarbeidet");
    }

    /** The criteria of B-11, read by the family while it considers and by everybody afterwards. */
    @Test
    void what_was_clarified_is_kept_and_everybody_in_the_plan_reads_it() {
        var teacher = visitor("kontaktlaerar2");
        var plan = activePlan(teacher, "Oddny");
        var level = plan + "/level";

        clarified(teacher.get(level + "/change?level=2").form(level), "PP-tenesta er med no.")
                .fill("onwards", "ANOTHER")
                .submit();
        var considered = visitor("forelder1").get(level);
        assertThat(considered.text())
                .contains("Familien er spurd om nivå 2", "Dette avklara de", "Ho vil ha éin å spørje", "Ein annan")
                .doesNotContain("Skal nivået endrast?", "Ta forslaget tilbake");
        answer(visitor("forelder1"), plan, "GIVEN");

        assertThat(visitor("forelder1").get(level).text())
                .contains("Dette avklara de", "Skulen og PP-tenesta, kvar veke");
        var reminded = teacher.get(level);
        assertThat(reminded.text()).contains("De vart samde om at ein annan skal vere stafetthaldar.");
        assertThat(reminded.follow("Gi pinnen vidare").path()).isEqualTo(plan + "/handover");
    }

    /** B-12 and B-13: several welfare services may be more than a teacher has time for, and the family may have a right. */
    @Test
    void level_three_asks_whether_the_role_needs_more_and_reminds_of_the_right_to_an_individual_plan() {
        var teacher = visitor("kontaktlaerar2");
        var level = activePlan(teacher, "Magnhild") + "/level";

        var two = teacher.get(level + "/change?level=2");
        assertThat(two.text())
                .contains("Hovudregelen er at saka har vore i ressursteamet")
                .doesNotContain("individuell plan");
        var three = teacher.get(level + "/change?level=3");
        assertThat(three.text()).contains("rett til individuell plan og koordinator eller barnekoordinator");

        var unanswered = clarified(three.form(level), "BUP er med no.")
                .fill("onwards", "THE_SAME")
                .submit();
        assertThat(unanswered.status()).isEqualTo(422);
        assertThat(unanswered.document().select("#roleNeeds-e").text())
                .isEqualTo("Vel om rolla treng meir tid eller kompetanse.");
        assertThat(unanswered.form(level).value("wish")).isEqualTo("Ho vil ha éin å spørje.");

        var asked = unanswered.form(level).fill("roleNeeds", "MORE").submit();
        assertThat(asked.text()).contains("Familien er spurd om nivå 3", "Rolla treng meir tid eller kompetanse");
    }

    @Test
    void the_action_guide_of_the_municipality_stands_where_one_works_on_the_level() {
        var teacher = visitor("kontaktlaerar2");
        var level = activePlan(teacher, "Torleiv") + "/level";

        assertThat(teacher.get(level).text())
                .contains("Slik arbeider de på nivå 1", "Drøft i ressursteamet", "Sjå heile handlingsrettleiaren");
        assertThat(teacher.get(level + "/change?level=3").text()).contains("Slik arbeider de på nivå 3");
        assertThat(visitor("forelder1").get(level).text())
                .contains("Slik arbeider de på nivå 1")
                .doesNotContain("Sjå heile handlingsrettleiaren");
    }

    @Test
    void the_same_level_or_too_few_answers_is_refused_and_what_was_typed_stays() {
        var teacher = visitor("kontaktlaerar2");
        var level = activePlan(teacher, "Kaja") + "/level";

        for (var impossible : new String[] {"", "?level=1", "?level=9"}) {
            var refused = teacher.get(level + "/change" + impossible);
            assertThat(refused.status()).as(impossible).isEqualTo(422);
            assertThat(refused.document().select("#level-e")).as(impossible).isNotEmpty();
        }

        var unexplained = teacher.get(level + "/change?level=2")
                .form(level)
                .fill("wish", "Ho vil ha éin å spørje.")
                .submit();
        assertThat(unexplained.status()).isEqualTo(422);
        assertThat(unexplained.form(level).value("level")).isEqualTo("2");
        assertThat(unexplained.form(level).value("wish")).isEqualTo("Ho vil ha éin å spørje.");
        for (var field : new String[] {"reason", "scope", "need", "onwards"}) {
            assertThat(unexplained.document().select("#" + field + "-e"))
                    .as(field)
                    .isNotEmpty();
        }
        assertThat(teacher.get(level).text()).contains("Planen er på nivå 1.").doesNotContain("Dette avklara de");
    }

    @Test
    void nobody_but_the_holder_changes_it_and_nobody_outside_reads_it() {
        var level = activePlan(visitor("kontaktlaerar2"), "Eskil") + "/level";

        assertThat(visitor("forelder1").get(level).status()).isEqualTo(200);
        assertThat(visitor("forelder1").get(level + "/change?level=2").status()).isEqualTo(404);
        for (var username : new String[] {"kollega", "laerar-nabokommune"}) {
            assertThat(visitor(username).get(level).status()).as(username).isEqualTo(404);
        }
    }

    private static Form clarified(Form form, String reason) {
        return form.fill("reason", reason)
                .fill("wish", "Ho vil ha éin å spørje.")
                .fill("scope", "Lesinga, med to timar i veka.")
                .fill("need", "Skulen og PP-tenesta, kvar veke.");
    }
}
