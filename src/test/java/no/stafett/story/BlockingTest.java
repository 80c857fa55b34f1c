package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import no.stafett.Form;
import no.stafett.Seen;
import no.stafett.Visitor;
import org.junit.jupiter.api.Test;

/** The family shuts an employee out by name, and lets her in again. */
class BlockingTest extends StoryScene {

    @Test
    void one_whom_the_family_shuts_out_is_out_on_her_next_request_and_in_again_when_they_open() {
        var plan = agreed();
        opens(nurse, plan);

        var done = block(mother, plan, people.nurse()).submit();

        assertThat(done.path()).isEqualTo(plan + "/blocked");
        shut(nurse, plan);
        opens(teacher, plan);
        assertThat(teacher.get(plan + "/people").body())
                .doesNotContain(people.nurse().name());

        lifting(father, plan).submit();
        opens(nurse, plan);
    }

    @Test
    void the_log_does_not_tell_whom_they_shut_out() {
        var plan = agreed();
        block(mother, plan, people.nurse()).submit();
        lifting(mother, plan).submit();

        assertThat(mother.get(plan + "/log").text())
                .contains(people.mother().name() + " bestemte at ein person ikkje skal ha tilgang")
                .contains(people.mother().name() + " opna tilgangen igjen for ein person");
        assertThat(nurse.get(plan + "/log").text())
                .contains("Familien endra kven som har tilgang")
                .doesNotContain(people.mother().name() + " bestemte");
        assertThat(nurse.get(plan + "/access-log").status()).isEqualTo(404);
    }

    @Test
    void the_holder_cannot_be_shut_out_before_another_has_taken_the_baton() {
        var plan = agreed();
        assertThat(mother.get(plan + "/blocked").text()).contains("Be om at ein annan tek over pinnen");

        var refused = block(mother, plan, people.nurse())
                .fill("person", people.teacher().id().toString())
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Be om at ein annan tek over pinnen først");
        opens(teacher, plan);
    }

    @Test
    void an_employee_who_is_not_in_the_plan_is_found_by_name_and_can_not_be_invited_afterwards() {
        var plan = agreed();
        var stranger = others().nurse();
        asOwner("update person set first_name = 'Gunnvor', last_name = 'Myrvang"
                + last(plan).substring(0, 8) + "' where person_id = " + id(stranger));

        var found = mother.get(plan + "/blocked?name=myrvang" + last(plan).substring(0, 8));
        assertThat(found.text()).contains("Gunnvor Myrvang");
        form(found.document()
                .select("form:has(input[value=" + stranger.id() + "])")
                .size());
        block(mother, plan, people.nurse())
                .fill("person", stranger.id().toString())
                .submit();

        var refused = teacher.get(plan + "/people/invitation")
                .form(plan + "/people/invitation")
                .smuggle("person", stranger.id().toString())
                .fill("role", "PARTICIPANT")
                .submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(mother.get(plan + "/blocked?name=finnst-ikkje").text()).contains("Vi fann ingen");
    }

    @Test
    void an_offer_of_the_baton_to_her_is_taken_back() {
        var plan = agreed();
        offer(plan, people.nurse());
        block(mother, plan, people.nurse()).submit();

        var again = offer(plan, people.adviser());

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).contains(people.adviser().name());
    }

    @Test
    void sent_twice_it_is_done_once() {
        var plan = agreed();
        var form = block(mother, plan, people.nurse());

        form.submit();
        assertThat(form.submit().path()).isEqualTo(plan + "/blocked");

        assertThat(read("select count(*) from bar where person_id = " + id(people.nurse())))
                .isEqualTo("1");
    }

    @Test
    void nobody_but_the_family_has_anything_to_do_here() {
        var plan = agreed();
        for (var username : new String[] {"kollega", "laerar-nabokommune"}) {
            assertThat(visitor(username).get(plan + "/blocked").status()).isEqualTo(404);
        }
        assertThat(nurse.get(plan + "/blocked").status()).isEqualTo(404);
        assertThat(teacher.get(plan + "/blocked").status()).isEqualTo(404);
    }

    private static void form(int found) {
        assertThat(found).as("a button for the one who was found").isEqualTo(1);
    }

    private Seen offer(String plan, StoryPeople.Member to) {
        return teacher.get(plan + "/handovers")
                .form(plan + "/handovers")
                .fill("to", to.id().toString())
                .submit();
    }

    private static Form block(Visitor visitor, String plan, StoryPeople.Member employee) {
        return visitor.get(plan + "/blocked")
                .form(plan + "/blocked")
                .fill("person", employee.id().toString());
    }

    private static Form lifting(Visitor visitor, String plan) {
        return visitor.get(plan + "/blocked").form(plan + "/blocked/lifting");
    }
}
