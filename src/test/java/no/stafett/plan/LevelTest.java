package no.stafett.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The level of the cooperation, in the hand of the holder (B-01, B-10). */
class LevelTest extends PlanScene {

    /** The family is asked first (LevelConsentTest); with its yes the change stands in the log. */
    @Test
    void the_holder_changes_the_level_with_a_reason_and_the_family() {
        var teacher = visitor("kontaktlaerar2");
        var plan = activePlan(teacher, "Sverre");
        var level = plan + "/level";

        var proposed = teacher.get(level)
                .form(level)
                .fill("level", "2")
                .fill("reason", "PP-tenesta er med no.")
                .submit();
        assertThat(proposed.text()).contains("Planen er på nivå 1.", "Familien er spurd om nivå 2");
        answer(visitor("forelder1"), plan, "GIVEN");

        assertThat(teacher.get(level).text())
                .contains("Planen er på nivå 2.", "Frå Nivå 1 til Nivå 2", "PP-tenesta er med no.");
        assertThat(teacher.get(plan + "/log").text()).contains("endra nivået på samarbeidet");
    }

    @Test
    void the_same_level_or_no_reason_is_refused_and_what_was_typed_stays() {
        var teacher = visitor("kontaktlaerar2");
        var level = activePlan(teacher, "Kaja") + "/level";

        var same = teacher.get(level).form(level).fill("reason", "Fordi").submit();
        assertThat(same.status()).isEqualTo(422);
        assertThat(same.form(level).value("reason")).isEqualTo("Fordi");

        var unexplained = teacher.get(level).form(level).fill("level", "3").submit();
        assertThat(unexplained.status()).isEqualTo(422);
        assertThat(unexplained.form(level).value("level")).isEqualTo("3");
        assertThat(unexplained.document().select("#reason-e")).isNotEmpty();

        var nothing = teacher.get(level).form(level).fill("level", "9").submit();
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.document().select("#level-e")).isNotEmpty();
    }

    @Test
    void nobody_but_the_holder_changes_it() {
        var level = activePlan(visitor("kontaktlaerar2"), "Eskil") + "/level";

        for (var username : new String[] {"forelder1", "kollega", "laerar-nabokommune"}) {
            assertThat(visitor(username).get(level).status()).as(username).isEqualTo(404);
        }
    }
}
