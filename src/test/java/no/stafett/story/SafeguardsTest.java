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
        assertThat(refused.text()).contains("Skriv kva vedtak", "Siste dag er over");
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

    /** A ban is no loss of responsibility: his yes is still missing, and nobody goes to him for it. */
    @Test
    void a_banned_parent_is_promised_no_sight_and_whoever_asks_the_family_is_told_what_to_do() {
        var plan = ActiveStory.invited(people, teacher);
        assertThat(text(mother, plan)).contains(people.father().name());
        ban(teacher, plan, "Besøksforbod 26-004411/TVI").submit();

        assertThat(text(mother, plan))
                .contains(people.mother().name())
                .doesNotContain(people.father().name());
        assertThat(mother.get(plan + "/consent").text()).doesNotContain("vedtak");
        var deciders = teacher.get(plan + "/consent/deciders");
        assertThat(deciders.text())
                .contains("Eit vedtak held " + people.father().name() + " borte frå planen.")
                .contains("tek ikkje bort foreldreansvaret", "skriv grunnen i lova under")
                .doesNotContain("26-004411");
        assertThat(deciders.document().select("input[name=guardian]").eachAttr("value"))
                .containsExactly(people.mother().id().toString());
        assertThat(teacher.get(plan + "/consent/sheet").text())
                .contains(people.mother().name())
                .doesNotContain(people.father().name());
        assertThat(teacher.get(plan + "/consent/recordings")
                        .document()
                        .select("a[href$=" + people.father().id() + "]"))
                .isEmpty();

        mother.get(plan + "/consent")
                .form(plan + "/consent/answers")
                .press("answer", "GIVEN")
                .submit();
        assertThat(teacher.get(plan).status()).as("one of two").isEqualTo(404);
        deciders.form(plan + "/consent/deciders/one-guardian")
                .fill("guardian", people.mother().id().toString())
                .fill("legalReason", "Barnelova § 43")
                .submit();

        opens(teacher, plan);
        opens(mother, plan);
        shut(father, plan);
    }

    @Test
    void nobody_writes_down_an_answer_of_a_banned_parent() {
        var plan = ActiveStory.invited(people, teacher);
        var path = plan + "/consent/recordings/" + people.father().id();
        var form = teacher.get(path)
                .form(path)
                .fill("way", "ORAL")
                .fill("answer", "GIVEN")
                .fill("day", LocalDate.now(Oslo.ZONE).toString())
                .fill("explainedIn", "nn")
                .fill("interpreter", "NONE")
                .fill("witness", "Gunn Vedal")
                .fill("witnessRole", "Rektor");
        ban(teacher, plan, "Besøksforbod").submit();

        var refused = form.submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Eit vedtak held denne personen borte frå planen.");
    }

    @Test
    void where_an_address_is_protected_a_person_keeps_her_name_and_a_service_has_none() {
        var plan = agreed();
        var service = "PP-tenesta";
        except(plan, people.nurse().name(), "flyttinga i fjor");
        except(plan, "Heile " + service, "helsa til far");
        for (var parent : List.of(mother, father)) {
            parent.get(plan + "/consent")
                    .form(plan + "/consent/answers")
                    .press("answer", "GIVEN")
                    .submit();
        }
        var adviser = visitor(people.adviser().username());
        assertThat(limits(adviser, plan)).contains("Dette skal ikkje delast med " + service + ": helsa til far");

        grade(teacher, plan, "CONFIDENTIAL").submit();

        assertThat(limits(adviser, plan))
                .contains("Dette skal ikkje delast med " + people.nurse().name() + ": flyttinga i fjor")
                .contains("Dette skal ikkje delast med ei teneste: helsa til far")
                .doesNotContain(service);
    }

    private static String text(Visitor parent, String plan) {
        return parent.get(plan + "/consent").document().select("#consent-text").text();
    }

    private static String limits(Visitor writer, String plan) {
        return writer.get(plan + "/goals/new").document().select(".limits").text();
    }

    private void except(String plan, String whom, String matter) {
        var page = mother.get(plan + "/consent/exceptions");
        var choice = page.document().select("select[name=whom] option").stream()
                .filter(option -> option.text().startsWith(whom))
                .findFirst()
                .orElseThrow();
        page.form(plan + "/consent/exceptions")
                .fill("whom", choice.attr("value"))
                .fill("matter", matter)
                .submit();
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
