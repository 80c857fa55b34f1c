package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.stafett.Form;
import no.stafett.Seen;
import no.stafett.Soon;
import no.stafett.Visitor;
import no.stafett.shared.Oslo;
import org.junit.jupiter.api.Test;

/** Who coordinates: the decision tool with and without a plan, and what a leader decides when services do not agree. */
class CoordinationTest extends StoryScene {

    private static final String TOOL = "/coordination";
    private static final String TODAY = LocalDate.now(Oslo.ZONE).toString();

    @Test
    void any_employee_is_led_from_question_to_advice_and_nothing_is_kept() {
        var kept = "select count(*) from coordination_assessment";
        var before = read(kept);
        var first = nurse.get("/start").follow("Finn ut kven som bør samordne");
        assertThat(first.heading()).isEqualTo("Får barnet eller familien hjelp frå andre òg?");

        var unanswered = first.form(TOOL);
        assertThat(ask(nurse, unanswered).status()).isEqualTo(422);

        var advice = toAdvice(nurse, TOOL, "Skule og barnehage", "Skule og barnehage", "Helsesjukepleiar");

        assertThat(advice.status()).isEqualTo(200);
        assertThat(advice.text())
                .contains("Barnet bør ha ein plan: ein stafettlogg")
                .contains("Naturleg å samordne: Skule og barnehage")
                .contains("Det meste som blir gjort, skjer i skulen eller barnehagen")
                .contains("De er to")
                .contains("Du må ha samtykke før du tek kontakt")
                .contains("Byt på, til dømes eitt år kvar");
        assertThat(read(kept)).isEqualTo(before);
        assertThat(advice.follow("Invitasjon til avklaring").text()).contains("Eg ber om eit kort avklaringsmøte");
        assertThat(mother.get(TOOL).status()).isEqualTo(404);
    }

    @Test
    void a_family_with_a_child_coordinator_is_led_to_her() {
        var seen = answer(nurse, TOOL, "otherServices", "YES");
        seen = answer(seen, nurse, TOOL, "overTime", "YES");
        seen = answer(seen, nurse, TOOL, "schooling", "OTHERS_TOO");
        seen = answer(seen, nurse, TOOL, "staircase", "COORDINATOR_APPOINTED");

        assertThat(seen.text()).contains("Barnekoordinatoren samordnar");
    }

    @Test
    void in_a_plan_it_is_kept_with_what_the_child_thinks_and_read_by_the_family_and_the_team() {
        var plan = agreed();

        var kept = assessed(plan, "Skule og barnehage", "Skule og barnehage");

        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        for (var reader : new Visitor[] {teacher, mother, father, nurse}) {
            assertThat(reader.get(plan + TOOL).text())
                    .contains("Naturleg å samordne: Skule og barnehage")
                    .contains("Det meste som blir gjort, skjer i skulen eller barnehagen")
                    .contains("Eg vil at Synnøve gjer det")
                    .contains("Vurdert av " + people.teacher().name());
        }
        assertThat(mother.get(plan + "/log").text())
                .contains(people.teacher().name() + " vurderte kven som bør samordne hjelpa");
        assertThat(nurse.get(plan + TOOL + "/assessment").status()).isEqualTo(404);
        assertThat(mother.get(plan + TOOL + "/assessment").status()).isEqualTo(404);
        for (var stranger : new String[] {"kollega", "laerar-nabokommune", "systemansvarleg"}) {
            assertThat(visitor(stranger).get(plan + TOOL).status()).isEqualTo(404);
        }
    }

    @Test
    void without_a_word_about_the_child_it_is_refused_and_what_was_typed_is_kept() {
        var plan = agreed();
        var advice = toAdvice(
                teacher, plan + TOOL + "/assessment", "Skule og barnehage", "Skule og barnehage", "Skule og barnehage");

        var refused = advice.form(plan + TOOL)
                .fill("heard", "NOT_YET")
                .fill("view", " ")
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Skriv kva barnet sa, eller kvifor det ikkje er spurt enno");
        assertThat(refused.form(plan + TOOL).value("heard")).isEqualTo("NOT_YET");
        assertThat(refused.form(plan + TOOL).value("natural")).isNotEmpty();
        assertThat(read("select count(*) from coordination_assessment where plan_id = '" + last(plan) + "'"))
                .isEqualTo("0");
    }

    @Test
    void the_words_that_were_read_stand_when_the_table_is_changed() {
        var plan = agreed();
        assessed(plan, "Skule og barnehage", "Skule og barnehage");
        asOwner("""
                insert into coordinating_service_version
                select tenant_id, service_id, 2, valid_from, position, name_nn, name_nb, ownership, holds_baton, coordinates,
                       coordinates_child, 'Heilt nye ord', 'Helt nye ord', unnatural_nn, unnatural_nb, false, null, now()
                  from coordinating_service_version
                 where name_nn = 'Skule og barnehage' and version = 1
                """);
        try {
            assertThat(nurse.get(TOOL + "/services").text()).contains("Heilt nye ord");
            assertThat(mother.get(plan + TOOL).text())
                    .contains("Det meste som blir gjort, skjer i skulen eller barnehagen")
                    .doesNotContain("Heilt nye ord");
        } finally {
            asOwner("delete from coordinating_service_version where natural_nn = 'Heilt nye ord'");
        }
    }

    @Test
    void others_are_contacted_when_the_family_has_said_yes() {
        var plan = agreed();
        var kept = assessed(plan, "Helsesjukepleiar", "Skule og barnehage");
        assertThat(kept.document().select("a[href='/coordination/invitation']")).isEmpty();

        var form = kept.form(plan + TOOL + "/contact-consent");
        var tomorrow = form.fill("person", people.mother().id().toString())
                .fill("saidOn", LocalDate.now(Oslo.ZONE).plusDays(1).toString())
                .submit();
        assertThat(tomorrow.status()).isEqualTo(422);
        assertThat(tomorrow.text()).contains("Vel ein dag som har vore");
        var noted = tomorrow.form(plan + TOOL + "/contact-consent")
                .fill("saidOn", TODAY)
                .submit();

        assertThat(noted.document().select("a[href='/coordination/invitation']"))
                .isNotEmpty();
        assertThat(mother.get(plan + TOOL).text())
                .contains(people.mother().name() + " sa ja til at andre tenester blir kontakta")
                .contains("Skrive av " + people.teacher().name());
        assertThat(mother.get(plan + TOOL).hasForm(plan + TOOL + "/contact-consent"))
                .isFalse();
    }

    @Test
    void somebody_who_is_not_in_the_family_has_not_said_yes() {
        var plan = agreed();
        var kept = assessed(plan, "Helsesjukepleiar", "Skule og barnehage");

        var refused = kept.form(plan + TOOL + "/contact-consent")
                .fill("person", people.nurse().id().toString())
                .fill("saidOn", TODAY)
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Vel kven i familien som sa ja");
    }

    @Test
    void a_leader_decides_without_knowing_whose_plan_it_is_and_the_family_reads_why() {
        var plan = agreed();
        var leader = with("LINE_MANAGER", people.adviser());
        var lifted = lift(plan).submit();
        assertThat(lifted.text()).contains("Ventar på leiaren", "BUP (Statleg)");
        hasALetter(people.adviser().email(), "Tenestene ventar på at du avgjer noko.");
        var reference = read("select reference from plan where plan_id = '" + last(plan) + "'");

        assertThat(leader.get("/disagreements").text()).contains(reference);
        assertThat(leader.get("/start").text()).contains("Tenestene er ikkje samde", "Les og avgjer");
        var seen = leader.get(plan + TOOL + "/decision");
        assertThat(seen.text())
                .contains(reference, "Begge meiner at den andre står nærast", "Skule og barnehage (Kommunal)")
                .doesNotContain(people.child().firstName());

        var over = decision(seen, plan, "DECISION", "BUP (Statleg)").submit();
        assertThat(over.status()).isEqualTo(422);
        assertThat(over.text()).contains("Kommunen kan berre peike ut ei kommunal teneste");
        assertThat(over.form(plan + TOOL + "/decision").value("reason")).isEqualTo("Ho ser barnet kvar dag");

        var decided = decision(over, plan, "DECISION", "Skule og barnehage (Kommunal)")
                .submit();

        assertThat(decided.path()).isEqualTo("/disagreements");
        assertThat(decided.text()).doesNotContain(reference);
        assertThat(leader.get("/start").text()).doesNotContain("Les og avgjer");
        hasALetter(people.teacher().email(), "Det er teke ei avgjerd som gjeld deg.");
        assertThat(mother.get(plan + TOOL).text())
                .contains("Kommunen har avgjort: Skule og barnehage (Kommunal)", "Ho ser barnet kvar dag")
                .contains("Avgjort av " + people.adviser().name());
        assertThat(mother.get(plan + "/log").text()).contains("skreiv kven som skal samordne");
        assertThat(mother.get(plan + "/access-log").text()).contains("avgjere kven som samordnar");
    }

    @Test
    void what_they_agreed_on_may_name_a_state_service() {
        var plan = agreed();
        lift(plan).submit();
        var leader = with("LINE_MANAGER", people.adviser());

        decision(leader.get(plan + TOOL + "/decision"), plan, "AGREEMENT", "BUP (Statleg)")
                .submit();

        assertThat(nurse.get(plan + TOOL).text()).contains("Tenestene er samde: BUP (Statleg)");
    }

    @Test
    void nobody_but_the_leader_of_the_unit_decides() {
        var plan = agreed();
        lift(plan).submit();

        for (var other : new Visitor[] {teacher, nurse, mother, visitor("kollega"), visitor("laerar-nabokommune")}) {
            assertThat(other.get(plan + TOOL + "/decision").status()).isEqualTo(404);
            assertThat(other.get("/disagreements").status()).isEqualTo(404);
        }
        assertThat(nurse.get(plan + TOOL + "/disagreement").status()).isEqualTo(404);
        assertThat(lift(plan).submit().text()).contains("Ei usemje ventar alt på leiaren");
    }

    @Test
    void with_a_child_coordinator_there_is_nothing_to_disagree_on() {
        var plan = agreed();
        var at = plan + TOOL + "/assessment";
        var seen = answer(teacher, at, "otherServices", "YES");
        seen = answer(seen, teacher, at, "overTime", "YES");
        seen = answer(seen, teacher, at, "schooling", "OTHERS_TOO");
        seen = answer(seen, teacher, at, "staircase", "COORDINATOR_APPOINTED");
        var kept = seen.form(plan + TOOL).fill("heard", "DID_NOT_WANT").submit();
        assertThat(kept.text()).contains("Barnekoordinatoren samordnar").doesNotContain("Vi er ikkje samde");

        var refused = lift(plan).submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Familien har barnekoordinator");
        assertThat(refused.form(plan + TOOL + "/disagreement").value("about"))
                .isEqualTo("Begge meiner at den andre står nærast");
    }

    private void hasALetter(String address, String words) {
        Soon.itIsSo(
                words,
                () -> mailbox.lettersTo(address).stream()
                        .anyMatch(letter -> letter.text().contains(words)));
    }

    private Form lift(String plan) {
        var page = teacher.get(plan + TOOL + "/disagreement");
        return page.form(plan + TOOL + "/disagreement")
                .tick("parties", service(page, "Skule og barnehage"))
                .fill("otherName", "BUP")
                .fill("otherOwnership", "STATE")
                .fill("about", "Begge meiner at den andre står nærast")
                .fill("heard", "SAID")
                .fill("view", "Eg vil ha ho på skulen");
    }

    private static Form decision(Seen page, String plan, String basis, String service) {
        return page.form(plan + TOOL + "/decision")
                .fill("basis", basis)
                .fill(
                        "service",
                        page.document().select("#service option").stream()
                                .filter(option -> option.text().equals(service))
                                .findFirst()
                                .orElseThrow()
                                .val())
                .fill("reason", "Ho ser barnet kvar dag");
    }

    /** Writes down what the tool advised for two services, and what the child thinks. */
    private Seen assessed(String plan, String natural, String mine) {
        return toAdvice(teacher, plan + TOOL + "/assessment", "Skule og barnehage", natural, mine)
                .form(plan + TOOL)
                .fill("heard", "SAID")
                .fill("view", "Eg vil at Synnøve gjer det")
                .submit();
    }

    /** Two services: the school and the nurse. */
    private static Seen toAdvice(Visitor visitor, String at, String school, String natural, String mine) {
        var seen = answer(visitor, at, "otherServices", "YES");
        seen = answer(seen, visitor, at, "overTime", "YES");
        seen = answer(seen, visitor, at, "schooling", "OTHERS_TOO");
        seen = answer(seen, visitor, at, "staircase", "BATON_LOG");
        assertThat(ask(visitor, seen.form(at)).text()).contains("Kryss av for minst to tenester");
        seen = ask(
                visitor,
                seen.form(at)
                        .tick("services", service(seen, school))
                        .tick("services", service(seen, "Helsesjukepleiar")));
        seen = answer(seen, visitor, at, "natural", service(seen, natural));
        return answer(seen, visitor, at, "mine", service(seen, mine));
    }

    private static Seen answer(Visitor visitor, String at, String question, String answer) {
        return answer(visitor.get(at), visitor, at, question, answer);
    }

    private static Seen answer(Seen page, Visitor visitor, String at, String question, String answer) {
        return ask(visitor, page.form(at).fill(question, answer));
    }

    /** Sends a form that only asks, as a browser does: in the address. */
    private static Seen ask(Visitor visitor, Form form) {
        return visitor.get(form.address());
    }

    /** The id of the service with this name among the choices of a page. */
    private static String service(Seen page, String name) {
        return page.document().select("label").stream()
                .filter(label -> label.text().equals(name))
                .map(label -> page.document().getElementById(label.attr("for")))
                .map(field -> field.val())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " on " + page));
    }
}
