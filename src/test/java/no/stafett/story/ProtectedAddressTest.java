package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import no.stafett.Form;
import no.stafett.Seen;
import no.stafett.Visitor;
import org.junit.jupiter.api.Test;

/** The privacy officer keeps the address grades, and names those who may know. */
class ProtectedAddressTest extends StoryScene {

    @Test
    void a_strict_grade_with_nobody_named_is_asked_about_and_shuts_the_plan_for_everybody() {
        var plan = agreed();
        var officer = with("PRIVACY_OFFICER", others().adviser());
        var page = find(officer, people.child().key());

        var asked = grade(page, "STRICTLY_CONFIDENTIAL").submit();
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("Ingen er førte opp, så ingen kjem inn i planen");
        opens(teacher, plan);

        var done = asked.form(page.path() + "/grade").tick("nobody", "true").submit();
        assertThat(done.text()).contains("kjem ingen inn i planen, heller ikkje stafetthaldaren");
        for (var one : new Visitor[] {teacher, nurse, mother, father}) {
            shut(one, plan);
        }

        done.form(page.path() + "/named")
                .fill("person", people.teacher().id().toString())
                .submit();
        opens(teacher, plan);
        shut(mother, plan);

        officer.get(page.path()).form(page.path() + "/named/removal").submit();
        shut(teacher, plan);
        officer.get(page.path()).form(page.path() + "/grade/ending").submit();
        opens(mother, plan);
    }

    @Test
    void those_around_the_family_are_offered_and_any_other_employee_can_be_named() {
        agreed();
        var officer = with("PRIVACY_OFFICER", others().adviser());
        var page = find(officer, people.mother().key());

        var graded = grade(page, "CONFIDENTIAL").submit();

        assertThat(graded.text())
                .contains("Fortruleg adresse", "Kjelde: Folkeregisteret")
                .contains(
                        people.father().name(),
                        people.child().name(),
                        people.nurse().name());
        assertThat(graded.document()
                        .select("select[name=person] option[value="
                                + others().nurse().id() + "]"))
                .isEmpty();
        assertThat(officer.get(page.path()).document().select("select[name=person] option"))
                .hasSizeGreaterThan(3);
    }

    @Test
    void a_number_nobody_has_is_refused_and_kept() {
        var officer = with("PRIVACY_OFFICER", others().adviser());

        var refused = officer.get("/protected-addresses")
                .form("/protected-addresses")
                .fill("nationalId", "12345")
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form("/protected-addresses").value("nationalId")).isEqualTo("12345");
    }

    @Test
    void a_grade_needs_a_source() {
        var officer = with("PRIVACY_OFFICER", others().adviser());
        var page = find(officer, people.child().key());

        var refused = grade(page, "CONFIDENTIAL").fill("source", "").submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Skriv kor du veit det frå");
    }

    @Test
    void the_pages_are_not_there_for_others() {
        with("PRIVACY_OFFICER", others().adviser());
        for (var one : new Visitor[] {visitor("kollega"), mother, teacher, visitor("laerar-nabokommune")}) {
            assertThat(one.get("/protected-addresses").status()).isEqualTo(404);
            assertThat(one.get("/protected-addresses/" + people.child().id()).status())
                    .isEqualTo(404);
        }
    }

    private static Seen find(Visitor officer, String number) {
        var found = officer.get("/protected-addresses")
                .form("/protected-addresses")
                .fill("nationalId", number)
                .submit();
        assertThat(found.path()).as(found.text()).startsWith("/protected-addresses/");
        return found;
    }

    private static Form grade(Seen page, String grade) {
        return page.form(page.path() + "/grade").fill("grade", grade).fill("source", "Folkeregisteret");
    }
}
