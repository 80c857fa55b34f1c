package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.stafett.Form;
import no.stafett.Soon;
import no.stafett.Visitor;
import no.stafett.shared.Oslo;
import org.junit.jupiter.api.Test;

/** What the one who asks the family writes down to keep it safe, and who must never learn of it. */
class SafeguardsTest extends StoryScene {

    @Test
    void a_banned_parent_is_out_and_nothing_anywhere_tells_that_he_is() {
        var plan = agreed();
        opens(father, plan);

        assertThat(ban(teacher, plan, "Besøksforbod 26-004411/TVI").submit().path())
                .isEqualTo(plan + "/safeguards");

        shut(father, plan);
        assertThat(father.get(plan + "/consent").status()).isEqualTo(404);
        opens(mother, plan);
        for (var page : List.of("", "/people", "/people/readers", "/log", "/access-log", "/goals")) {
            assertThat(mother.get(plan + page).text())
                    .as(page)
                    .doesNotContain("26-004411")
                    .doesNotContainIgnoringCase("besøksforbod")
                    .doesNotContain("Ein person utan tilgang");
        }
        assertThat(mother.get(plan + "/people")
                        .document()
                        .select(".people__name")
                        .eachText())
                .contains(people.mother().name())
                .doesNotContain(people.father().name());

        teacher.get(plan + "/safeguards")
                .form(plan + "/safeguards/bans/lifting")
                .submit();
        opens(father, plan);
        assertThat(father.get(plan + "/access-log").text()).doesNotContain("26-004411");
    }

    @Test
    void a_ban_ends_on_its_last_day() {
        var plan = agreed();
        ban(teacher, plan, "Dom 4")
                .fill("lastDay", LocalDate.now(Oslo.ZONE).plusDays(3).toString())
                .submit();
        shut(father, plan);

        asOwner("update bar set valid_until = current_date - 2 where person_id = " + id(people.father()));

        opens(father, plan);
        assertThat(ban(teacher, plan, "Dom 5").submit().status()).isEqualTo(200);
        shut(father, plan);
    }

    @Test
    void without_a_document_or_with_a_day_that_is_over_it_is_refused_and_kept() {
        var plan = agreed();

        var refused = ban(teacher, plan, " ")
                .fill("lastDay", LocalDate.now(Oslo.ZONE).minusDays(1).toString())
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Skriv kva for eit vedtak", "Siste dag er over");
        assertThat(refused.form(plan + "/safeguards/bans").value("parent"))
                .isEqualTo(people.father().id().toString());
        opens(father, plan);
    }

    @Test
    void a_letter_that_was_on_its_way_to_a_banned_parent_is_not_sent() {
        var plan = agreed();
        ban(teacher, plan, "Besøksforbod").submit();
        var before = mailbox.lettersTo(people.father().email()).size();
        var mothers = mailbox.lettersTo(people.mother().email()).size();

        var invited = teacher.get(plan + "/people/invitation")
                .form(plan + "/people/invitation")
                .fill("person", others().nurse().id().toString())
                .fill("role", "PARTICIPANT")
                .submit();

        assertThat(invited.status()).as(invited.text()).isEqualTo(200);
        Soon.itIsSo(
                "the mother has hers",
                () -> mailbox.lettersTo(people.mother().email()).size() > mothers);
        assertThat(mailbox.lettersTo(people.father().email())).hasSize(before);
    }

    @Test
    void the_holder_shuts_a_plan_at_once_when_an_address_is_strictly_protected() {
        var plan = agreed();

        var done = grade(teacher, plan, "STRICTLY_CONFIDENTIAL").submit();

        assertThat(done.path()).isEqualTo(plan + "/safeguards");
        for (var one : List.of(nurse, mother, father)) {
            shut(one, plan);
        }
        opens(teacher, plan);
        assertThat(read("select act from administration_log where person_id = " + id(people.child())))
                .isEqualTo("GRADE_REGISTERED");
    }

    @Test
    void a_raised_grade_stands_in_no_page_of_the_plan() {
        var plan = agreed();
        grade(teacher, plan, "CONFIDENTIAL").submit();

        for (var page : List.of("", "/people", "/people/readers", "/log", "/access-log", "/goals", "/blocked")) {
            assertThat(mother.get(plan + page).text())
                    .as(page)
                    .doesNotContainIgnoringCase("fortruleg")
                    .doesNotContainIgnoringCase("verna adresse")
                    .doesNotContain("Kontaktlærar");
        }
        assertThat(teacher.get(plan + "/people").text()).contains("Kontaktlærar");
    }

    @Test
    void she_never_makes_a_grade_milder() {
        var plan = agreed();
        grade(teacher, plan, "STRICTLY_CONFIDENTIAL").submit();

        var refused = grade(teacher, plan, "CONFIDENTIAL").submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Berre personvernombodet kan endre det");
        shut(nurse, plan);
    }

    @Test
    void a_ban_outlives_the_draft_it_was_written_down_in() {
        var preparation = teacher.get("/plans/new")
                .form("/plans/new")
                .fill("nationalId", people.child().key())
                .submit();
        var plan = preparation.path().replace("/preparation", "");
        ban(teacher, plan, "Besøksforbod").submit();

        var gone = preparation.form(plan + "/invitation/withdrawal").submit();

        assertThat(gone.status()).as(gone.text()).isEqualTo(200);
        assertThat(read("select count(*) from bar where plan_id is null and person_id = " + id(people.father())))
                .isEqualTo("1");
    }

    @Test
    void it_is_there_for_the_one_who_prepares_the_plan_and_for_nobody_who_only_takes_part() {
        var plan = ActiveStory.invited(people, teacher);
        assertThat(teacher.get(plan + "/safeguards").status()).isEqualTo(200);
        for (var one : List.of(mother, father, nurse, visitor("kollega"), visitor("laerar-nabokommune"))) {
            assertThat(one.get(plan + "/safeguards").status()).isEqualTo(404);
        }
    }

    private Form ban(Visitor visitor, String plan, String document) {
        return visitor.get(plan + "/safeguards")
                .form(plan + "/safeguards/bans")
                .fill("parent", people.father().id().toString())
                .fill("document", document);
    }

    private Form grade(Visitor visitor, String plan, String grade) {
        return visitor.get(plan + "/safeguards")
                .form(plan + "/safeguards/grade")
                .fill("protectedPerson", people.child().id().toString())
                .fill("grade", grade)
                .fill("source", "Folkeregisteret i dag");
    }
}
