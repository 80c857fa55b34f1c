package no.stafett.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.stafett.Seen;
import no.stafett.local.PracticePeople;
import no.stafett.local.PracticePerson;
import no.stafett.tenant.TenantScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From the first talk with the family to an invitation that is sent (L-01 to L-05, L-12, S-01, S-02). */
class OpenPlanTest extends PlanScene {

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void a_known_child_takes_three_pages_and_five_fields() {
        var teacher = visitor("kontaktlaerar");
        var eli = PracticePeople.child("Eli");

        var preparation = teacher.get("/plans/new")
                .form("/plans/new")
                .fill("nationalId", eli.key())
                .submit();
        assertThat(preparation.text()).contains("Eli Haugen", "Astrid Haugen", "Jonas Haugen", "Har foreldreansvar");
        var plan = planOf(preparation);
        assertThat(preparation.form(plan + "/preparation").value("shortName")).isEqualTo("Eli");
        assertThat(preparation.form(plan + "/preparation").value("toldBy")).isEqualTo("Ingrid Solheim");

        var check = preparation
                .form(plan + "/preparation")
                .fill("oralConsentBy", "Astrid Haugen")
                .fill("oralConsentOn", TODAY)
                .tick("leaderTold", "true")
                .tick("holderSettled", "true")
                .submit();
        assertThat(check.path()).isEqualTo(plan + "/invitation");
        assertThat(check.text()).contains("Sjå over", "Eli Haugen", "Ingrid Solheim", "Stafettlogg");

        var waiting = check.form(plan + "/invitation").submit();
        assertThat(waiting.status()).isEqualTo(200);
        assertThat(waiting.heading()).isEqualTo("Ventar på samtykke");
        assertThat(waiting.text()).contains("Astrid Haugen Har ikkje svart", "Jonas Haugen Har ikkje svart");

        takeBack(waiting, plan);
    }

    @Test
    void a_child_nobody_knows_is_described_with_its_guardian() {
        var teacher = visitor("kontaktlaerar2");
        var preparation = beginForNewChild(teacher, newNumber(), "Tiril");
        var plan = planOf(preparation);
        assertThat(preparation.text()).contains("Tiril Testdal", "24. mai 2017");

        var check = settled(preparation, "forelder1")
                .fill("participants[0].person", PracticePeople.named("ppt").id().toString())
                .fill("participants[0].role", "PARTICIPANT")
                .untick("participants[0].mayWrite")
                .submit();
        assertThat(check.text()).contains("Astrid Haugen", "Har foreldreansvar", "Oddvar Lunde", "PP-rådgjevar");

        var waiting = check.form(plan + "/invitation").submit();
        assertThat(waiting.text()).contains("Astrid Haugen Har ikkje svart").doesNotContain("Jonas");
    }

    @Test
    void what_is_saved_is_there_when_the_opener_comes_back() {
        var teacher = visitor("kontaktlaerar2");
        var preparation = beginForNewChild(teacher, newNumber(), "Sunniva");
        var plan = planOf(preparation);

        settled(preparation, "forelder1")
                .fill("shortName", "Sunni")
                .fill("level", "2")
                .fill("planType", "INDIVIDUAL_PLAN")
                .fill("firstMeetingOn", TODAY)
                .fill("firstMeetingTime", "12:30")
                .fill(
                        "participants[0].person",
                        PracticePeople.named("rektor").id().toString())
                .fill("participants[0].role", "LEADER")
                .submit();
        var again = teacher.get(plan + "/preparation").form(plan + "/preparation");

        assertThat(again.value("shortName")).isEqualTo("Sunni");
        assertThat(again.value("level")).isEqualTo("2");
        assertThat(again.value("planType")).isEqualTo("INDIVIDUAL_PLAN");
        assertThat(again.value("firstMeetingTime")).isEqualTo("12:30");
        assertThat(again.value("guardians[0].firstName")).isEqualTo("Astrid");
        assertThat(again.value("guardians[0].responsibility")).isEqualTo("true");
        assertThat(again.value("participants[0].role")).isEqualTo("LEADER");
        assertThat(again.value("leaderTold")).isEqualTo("true");
    }

    @Test
    void what_is_missing_is_told_before_and_after_the_button() {
        var teacher = visitor("kontaktlaerar2");
        var preparation = beginForNewChild(teacher, newNumber(), "Vilde");
        var plan = planOf(preparation);
        var check = preparation.form(plan + "/preparation").submit();

        assertThat(check.text()).contains("Dette manglar");
        var refused = check.form(plan + "/invitation").submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select(".ds-error-summary li").eachText())
                .containsExactly(
                        "Skriv inn minst éin føresett med foreldreansvar.",
                        "Skriv kven i familien som sa ja, kva dag, og kven som fortalde om planen.",
                        "Fortel det til leiaren din, og kryss av.",
                        "Bli samde om kven som blir stafetthaldar, og kryss av.");
    }

    @Test
    void a_low_level_is_mentioned_and_blocks_nothing() {
        var teacher = visitor("kontaktlaerar2");
        var check = settled(beginForNewChild(teacher, newNumber(), "Even"), "forelder1")
                .fill("level", "0")
                .submit();

        assertThat(check.text()).contains("Kommunen opnar vanlegvis ein plan frå nivå 1. Du kan opne han likevel.");
        assertThat(check.form(planOf(check) + "/invitation").submit().status()).isEqualTo(200);
    }

    @Test
    void a_pregnant_woman_owns_her_plan_and_is_the_only_one_asked() throws Exception {
        var midwife = visitor("jordmor");
        var hodan = PracticePeople.named("gravid");
        var preparation = midwife.get("/plans/new")
                .form("/plans/new")
                .fill("who", "PREGNANT")
                .fill("nationalId", hodan.key())
                .fill("firstName", "Hodan")
                .fill("lastName", "Warsame")
                .fill("birthDate", birthDate(bornOn(hodan)))
                .submit();
        assertThat(preparation.path()).as(preparation.text()).endsWith("/preparation");
        var plan = planOf(preparation);
        assertThat(preparation.document().select("[name^=guardians]")).isEmpty();
        assertThat(preparation.text()).contains("Planen er din.");

        var waiting = checkList(preparation).submit().form(plan + "/invitation").submit();

        assertThat(waiting.text()).contains("Hodan Warsame Har ikkje svart");
        takeBack(waiting, plan);
    }

    @Test
    void a_young_person_is_asked_herself() {
        var teacher = visitor("rektor");
        var preparation = teacher.get("/plans/new")
                .form("/plans/new")
                .fill("nationalId", PracticePeople.named("ungdom15").key())
                .submit();
        var plan = planOf(preparation);
        assertThat(preparation.text()).contains("Ungdomen har fylt 15 år og svarar sjølv.");

        var waiting = checkList(preparation).submit().form(plan + "/invitation").submit();

        assertThat(waiting.text())
                .contains("Nora Kowalski Haugen Har ikkje svart")
                .doesNotContain("Astrid");
        takeBack(waiting, plan);
    }

    @Test
    void what_was_typed_stays_when_the_number_is_wrong() {
        var refused = visitor("kontaktlaerar2")
                .get("/plans/new")
                .form("/plans/new")
                .fill("nationalId", "12345678901")
                .fill("firstName", "Åse")
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form("/plans/new").value("nationalId")).isEqualTo("12345678901");
        assertThat(refused.form("/plans/new").value("firstName")).isEqualTo("Åse");
        assertThat(refused.document().select("#nationalId-e")).isNotEmpty();
    }

    @Test
    void a_child_of_another_unit_is_not_found_by_its_number_alone() {
        var nurse = visitor("helsesjukepleiar");
        var form = nurse.get("/plans/new")
                .form("/plans/new")
                .fill("nationalId", PracticePeople.child("Ola").key());

        var refused = form.submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).doesNotContain("Haugen");

        var wrongName = refused.form("/plans/new")
                .fill("firstName", "Per")
                .fill("lastName", "Haugen")
                .fill("birthDate", "04.05.2017")
                .submit();
        assertThat(wrongName.status()).isEqualTo(422);
        assertThat(wrongName.text()).contains("høyrer ikkje saman").doesNotContain("Ola");
    }

    @Test
    void the_family_of_a_child_of_another_unit_is_not_shown() throws Exception {
        var nurse = visitor("helsesjukepleiar");
        var ola = PracticePeople.child("Ola");
        var preparation = nurse.get("/plans/new")
                .form("/plans/new")
                .fill("nationalId", ola.key())
                .fill("firstName", "Ola")
                .fill("lastName", "Haugen")
                .fill("birthDate", birthDate(bornOn(ola)))
                .submit();
        assertThat(preparation.path()).as(preparation.text()).endsWith("/preparation");
        assertThat(preparation.text()).doesNotContain("Astrid", "Jonas", "900 00");

        var stranger = settled(preparation, "gravid").submit();
        assertThat(stranger.status()).isEqualTo(422);
        assertThat(stranger.text()).contains("Registeret viser ikkje denne personen som føresett.");

        takeBack(nurse.get(preparation.path()), planOf(preparation));
    }

    @Test
    void every_fault_in_a_row_is_told_beside_its_field() {
        var teacher = visitor("kontaktlaerar2");
        var preparation = beginForNewChild(teacher, newNumber(), "Ask");
        var plan = planOf(preparation);

        var refused = preparation
                .form(plan + "/preparation")
                .fill("guardians[1].firstName", "Berit")
                .fill("guardians[1].email", "berit")
                .fill("oralConsentOn", "2999-01-01")
                .fill("firstMeetingOn", TODAY)
                .fill("shortName", "")
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form(plan + "/preparation").value("guardians[1].firstName"))
                .isEqualTo("Berit");
        assertThat(refused.document().select(".ds-error-summary a").eachAttr("href"))
                .contains(
                        "#guardians[1].nationalId",
                        "#guardians[1].lastName",
                        "#guardians[1].email",
                        "#shortName",
                        "#oralConsentOn",
                        "#firstMeetingOn")
                .allSatisfy(link -> assertThat(refused.document().getElementById(link.substring(1)))
                        .as(link)
                        .isNotNull());
    }

    @Test
    void more_rows_come_without_losing_a_word() {
        var teacher = visitor("kontaktlaerar2");
        var preparation = beginForNewChild(teacher, newNumber(), "Liv");
        var plan = planOf(preparation);

        var more = preparation
                .form(plan + "/preparation")
                .fill("oralConsentBy", "Berit")
                .press("more", "true")
                .submit();

        assertThat(more.form(plan + "/preparation").value("oralConsentBy")).isEqualTo("Berit");
        assertThat(more.document().select("select[name$=.person]").size())
                .isGreaterThan(
                        preparation.document().select("select[name$=.person]").size());
    }

    @Test
    void nobody_is_named_twice() {
        var preparation = beginForNewChild(visitor("kontaktlaerar2"), newNumber(), "Jo");
        var ppt = PracticePeople.named("ppt").id().toString();

        var refused = preparation
                .form(planOf(preparation) + "/preparation")
                .fill("participants[0].person", ppt)
                .fill("participants[1].person", ppt)
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Denne personen står to gonger.");
    }

    @Test
    void whoever_begins_twice_is_led_to_the_first_draft() {
        var teacher = visitor("kontaktlaerar2");
        var number = newNumber();

        assertThat(planOf(beginForNewChild(teacher, number, "Frøya")))
                .isEqualTo(planOf(beginForNewChild(teacher, number, "Frøya")));
    }

    @Test
    void a_form_that_is_sent_twice_opens_one_plan_and_sends_one_invitation() {
        var teacher = visitor("kontaktlaerar2");
        var form = teacher.get("/plans/new")
                .form("/plans/new")
                .fill("nationalId", newNumber())
                .fill("firstName", "Dag")
                .fill("lastName", "Testdal")
                .fill("birthDate", "24.05.2017");
        var preparation = form.submit();
        assertThat(form.submit().path()).isEqualTo(preparation.path());

        var send = settled(preparation, "forelder1").submit().form(planOf(preparation) + "/invitation");
        assertThat(send.submit().status()).isEqualTo(200);
        assertThat(send.submit().heading()).isEqualTo("Ventar på samtykke");
    }

    @Test
    void an_invitation_that_is_sent_is_not_prepared_or_sent_again() {
        var teacher = visitor("kontaktlaerar2");
        var preparation = beginForNewChild(teacher, newNumber(), "Siri");
        var plan = planOf(preparation);
        var check = settled(preparation, "forelder1").submit();
        var sentFromAnotherWindow = teacher.get(plan + "/invitation");
        var preparedInAnotherWindow = teacher.get(plan + "/preparation");
        check.form(plan + "/invitation").submit();

        assertThat(sentFromAnotherWindow.form(plan + "/invitation").submit().status())
                .isEqualTo(422);
        assertThat(settled(preparedInAnotherWindow, "forelder1").submit().status())
                .isEqualTo(422);
        assertThat(teacher.get(plan + "/preparation").path()).isEqualTo(plan + "/invitation");
    }

    @Test
    void the_invitation_can_be_sent_once_more_to_those_who_have_not_answered() {
        var teacher = visitor("kontaktlaerar2");
        var plan = waitingPlan(teacher, "Idun");

        var again = teacher.get(plan + "/invitation")
                .form(plan + "/invitation/reminder")
                .submit();

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).contains("Astrid Haugen Har ikkje svart");
    }

    @Test
    void a_draft_can_be_thrown_away_and_an_invitation_taken_back() {
        var teacher = visitor("kontaktlaerar2");
        var draft = beginForNewChild(teacher, newNumber(), "Snorre");
        takeBack(draft, planOf(draft));
        assertThat(teacher.get(planOf(draft) + "/preparation").status()).isEqualTo(404);

        var plan = waitingPlan(teacher, "Signe");
        var mother = visitor("forelder1");
        assertThat(mother.get(plan + "/consent").status()).isEqualTo(200);
        takeBack(teacher.get(plan + "/invitation"), plan);
        assertThat(mother.get(plan + "/consent").status()).isEqualTo(404);
    }

    @Test
    void a_no_is_shown_without_a_why() {
        var teacher = visitor("kontaktlaerar2");
        var plan = waitingPlan(teacher, "Trym");
        answer(visitor("forelder1"), plan, "DECLINED");

        var seen = teacher.get(plan + "/invitation");

        assertThat(seen.text()).contains("Astrid Haugen Har sagt nei", "Svaret er nei");
        assertThat(seen.hasForm(plan + "/invitation/reminder")).isFalse();
        assertThat(seen.hasForm(plan + "/invitation/withdrawal")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kollega", "rektor", "laerar-nabokommune", "forelder1", "forelder2"})
    void nobody_but_the_opener_sees_a_plan_that_is_not_in_use(String username) {
        var teacher = visitor("kontaktlaerar2");
        var plan = waitingPlan(teacher, "Hild");
        var other = visitor(username);

        for (var page : List.of("/preparation", "/invitation", "", "/cover", "/log", "/access-log", "/level")) {
            assertThat(other.get(plan + page).status()).as(username + page).isEqualTo(404);
        }
        var sent = other.post(plan + "/invitation/withdrawal", Map.of("_csrf", token(other)));
        assertThat(sent.status()).isEqualTo(404);
    }

    @Test
    void nothing_about_the_child_can_be_written_while_the_plan_waits() {
        var teacher = visitor("kontaktlaerar2");
        var plan = waitingPlan(teacher, "Gard");

        for (var page : List.of("/cover", "/log", "/level", "/access-log")) {
            assertThat(teacher.get(plan + page).status()).as(page).isEqualTo(404);
        }
    }

    @Test
    void the_family_does_not_open_plans() {
        var mother = visitor("forelder1");

        assertThat(mother.get("/plans/new").status()).isEqualTo(404);
        assertThat(mother.post("/plans/new", Map.of("_csrf", token(mother), "who", "CHILD"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_plan_is_in_use_when_the_one_who_must_has_said_yes() {
        var teacher = visitor("kontaktlaerar2");
        var plan = activePlan(teacher, "Mikkel");

        assertThat(teacher.get(plan + "/invitation").status()).isEqualTo(404);
        var log = teacher.get(plan + "/log");
        assertThat(log.status()).isEqualTo(200);
        assertThat(log.text()).contains("Mikkel", "Mathis Eira opna planen og sende invitasjonen", "Planen kom i gang");
    }

    @Test
    void a_withdrawn_consent_ends_the_plan() {
        var teacher = visitor("kontaktlaerar2");
        var plan = activePlan(teacher, "Oda");
        var mother = visitor("forelder1");
        mother.get(plan + "/consent/withdrawal")
                .form(plan + "/consent/withdrawal")
                .submit();

        assertThat(teacher.get(plan + "/log").status()).isEqualTo(404);
        assertThat(mother.get(plan + "/log").text()).contains("avslutta planen");
        assertThat(mother.get(plan + "/cover").status()).isEqualTo(404);
    }

    private static void takeBack(Seen page, String plan) {
        page.form(plan + "/invitation/withdrawal").submit();
    }

    private static String birthDate(LocalDate day) {
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static String token(no.stafett.Visitor visitor) {
        return visitor.get("/profile").document().select("[name=_csrf]").first().val();
    }

    /** As it was written when the house was made ready: the day may be another one by now. */
    private LocalDate bornOn(PracticePerson person) throws Exception {
        return TenantScope.call(
                person.tenant(),
                () -> transactions.execute(_ -> sql.sql("select birth_date from person where person_id = :person")
                        .param("person", person.id().value())
                        .query(LocalDate.class)
                        .single()));
    }
}
