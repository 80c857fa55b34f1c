package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The baton holder finds, with the child and the parents, that a younger child signs in itself. */
class OwnAccessTest extends StoryScene {

    @Test
    void a_child_gets_in_when_it_is_noted_and_is_out_when_it_is_ended() {
        var plan = agreed();
        // A child of the register that has never signed in has no key yet.
        asOwner("delete from sign_in_key where person_id = " + id(people.child()));
        issuer.know(people.child().username(), Map.of("pid", people.child().key(), "acr", "idporten-loa-high"));

        var noted = teacher.get(plan + "/own-access")
                .form(plan + "/own-access")
                .fill("talkedWith", "Tiril og begge foreldra")
                .fill("note", "Ho vil sjå måla sine")
                .submit();

        assertThat(noted.text()).contains("Tiril kan logge inn", "Ho vil sjå måla sine");
        var child = visitor(people.child().username());
        opens(child, plan);
        assertThat(child.get(plan + "/own-access").status()).isEqualTo(404);
        assertThat(child.get(plan + "/blocked").status()).isEqualTo(404);
        for (var page : List.of(plan, plan + "/people", plan + "/goals", plan + "/handovers")) {
            for (var link :
                    child.get(page).document().select("main a[href^=/plans]").eachAttr("href")) {
                assertThat(child.get(link).status()).as(link + " on " + page).isEqualTo(200);
            }
        }

        teacher.get(plan + "/own-access").form(plan + "/own-access/ending").submit();
        shut(child, plan);
        assertThat(mother.get(plan + "/log").text()).contains("barnet ikkje skal logge inn lenger");
    }

    @Test
    void the_family_reads_it_and_does_not_write_it() {
        var plan = agreed();
        teacher.get(plan + "/own-access")
                .form(plan + "/own-access")
                .fill("talkedWith", "Alle tre")
                .fill("note", "Det er greitt")
                .submit();

        var seen = mother.get(plan + "/own-access");
        assertThat(seen.text())
                .contains("Alle tre", "Det er greitt", people.teacher().name());
        assertThat(seen.hasForm(plan + "/own-access/ending")).isFalse();
        assertThat(nurse.get(plan + "/own-access").status()).isEqualTo(404);
        assertThat(visitor("kollega").get(plan + "/own-access").status()).isEqualTo(404);
    }

    @Test
    void without_who_was_talked_with_and_what_was_said_it_is_refused_and_kept() {
        var plan = agreed();

        var refused = teacher.get(plan + "/own-access")
                .form(plan + "/own-access")
                .fill("note", "Ho vil")
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Skriv kven du har snakka med");
        assertThat(refused.form(plan + "/own-access").value("note")).isEqualTo("Ho vil");
    }

    @Test
    void one_who_is_old_enough_needs_none() {
        var plan = agreed();
        asOwner(
                "update person set birth_date = (now() at time zone 'Europe/Oslo')::date - interval '16 years' where person_id = "
                        + id(people.child()));

        var page = teacher.get(plan + "/own-access");

        assertThat(page.text()).contains("gammal nok");
        assertThat(page.hasForm(plan + "/own-access")).isFalse();
    }
}
