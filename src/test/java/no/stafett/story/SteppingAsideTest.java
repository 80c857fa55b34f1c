package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.stafett.Soon;
import org.junit.jupiter.api.Test;

/** An employee says that she is too near the family (D-02). */
class SteppingAsideTest extends StoryScene {

    @Test
    void she_is_out_at_once_and_the_holder_is_told() {
        var plan = agreed();

        var done = nurse.get(plan + "/stepping-aside")
                .form(plan + "/stepping-aside")
                .submit();

        assertThat(done.path()).isEqualTo("/start");
        shut(nurse, plan);
        assertThat(mother.get(plan + "/log").text()).contains(people.nurse().name() + " gjekk ut av planen");
        Soon.itIsSo(
                "the holder has a letter",
                () -> mailbox.lettersTo(people.teacher().email()).stream()
                        .anyMatch(letter -> letter.text().contains("endring i kven som er med")));
    }

    @Test
    void her_leader_sees_that_she_has_and_not_whose_plan_and_may_let_her_in_again() {
        var plan = agreed();
        nurse.get(plan + "/stepping-aside").form(plan + "/stepping-aside").submit();
        var leader = with("LINE_MANAGER", others().teacher());
        assertThat(leader.get("/start").body()).contains("/stepped-aside");

        var page = leader.get("/stepped-aside");
        assertThat(page.text())
                .contains(people.nurse().name())
                .doesNotContain(people.child().firstName());
        assertThat(page.body()).doesNotContain(last(plan));
        var bar = read("select bar_id from bar where person_id = " + id(people.nurse()));
        var form = page.form("/stepped-aside/readmission").fill("bar", bar);
        form.submit();

        opens(nurse, plan);
        assertThat(form.submit().status()).isEqualTo(200);
        assertThat(mother.get(plan + "/log").text()).contains(people.nurse().name() + " kan vere med i planen igjen");
        assertThat(leader.get(plan).status()).isEqualTo(404);
    }

    @Test
    void a_leader_does_not_let_herself_in() {
        var plan = agreed();
        nurse.get(plan + "/stepping-aside").form(plan + "/stepping-aside").submit();
        var leader = with("LINE_MANAGER", people.nurse());

        var refused = leader.get("/stepped-aside")
                .form("/stepped-aside/readmission")
                .fill("bar", read("select bar_id from bar where person_id = " + id(people.nurse())))
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Du kan ikkje opne for deg sjølv");
        shut(leader, plan);
    }

    @Test
    void the_holder_gives_the_baton_on_first() {
        var plan = agreed();
        assertThat(teacher.get(plan + "/stepping-aside").text()).contains("Gi pinnen vidare først");

        var forged = nurse.get(plan + "/stepping-aside").form(plan + "/stepping-aside");
        var refused = teacher.post(
                plan + "/stepping-aside",
                Map.of(
                        "_csrf",
                                teacher.get("/start")
                                        .document()
                                        .select("input[name=_csrf]")
                                        .attr("value"),
                        "_form", forged.value("_form")));

        assertThat(refused.status()).isEqualTo(422);
        opens(teacher, plan);
    }

    @Test
    void it_is_not_there_for_the_family_or_for_somebody_else() {
        var plan = agreed();
        assertThat(mother.get(plan + "/stepping-aside").status()).isEqualTo(404);
        assertThat(visitor("kollega").get(plan + "/stepping-aside").status()).isEqualTo(404);
        assertThat(visitor("kollega").get("/stepped-aside").status()).isEqualTo(404);
    }
}
