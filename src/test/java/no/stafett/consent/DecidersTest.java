package no.stafett.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.stafett.Seen;
import no.stafett.Soon;
import no.stafett.local.LocalMailbox;
import no.stafett.local.PracticePeople;
import no.stafett.local.PracticePerson;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.sql.Rows;
import org.junit.jupiter.api.Test;

class DecidersTest extends ConsentScene {

    private static final PracticePerson CASE_WORKER = PracticePeople.named("barnevern");

    @Test
    void the_one_who_asks_reads_who_must_answer_and_why() {
        var plan = sentAbout(CHILD, "CHILD");

        assertThat(visitor("kontaktlaerar").get(deciders(plan)).text())
                .contains("Astrid Haugen, som har foreldreansvar")
                .contains("Jonas Haugen, som har foreldreansvar");
        assertThat(List.of("forelder1", "kollega", "rektor", "laerar-nabokommune"))
                .allSatisfy(somebody -> assertThat(
                                visitor(somebody).get(deciders(plan)).status())
                        .as(somebody)
                        .isEqualTo(404));
    }

    @Test
    void one_guardian_is_enough_for_a_written_reason_and_the_other_is_told() {
        var child = childWithBothParents();
        var plan = draftAbout(child, "CHILD");
        send(plan);
        sayYes(visitor("forelder1"), plan);
        var before = decisionsTold().size();

        var refused = oneGuardian(plan, MOTHER, "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Skriv kva som er grunnen i lova.");
        assertThat(count("consent", plan, "activated_at is not null")).isZero();

        oneGuardian(plan, MOTHER, "Barnelova § 37: Barnet bur fast hos mor.");

        assertThat(count("consent", plan, "activated_at is not null and ended_at is null"))
                .isEqualTo(1);
        assertThat(visitor("kontaktlaerar").get(peopleOf(plan)).status()).isEqualTo(200);
        assertThat(visitor("forelder2").get(consentOf(plan)).text())
                .contains("Det er andre som har sagt ja.")
                .contains("Barnelova § 37: Barnet bur fast hos mor.")
                .doesNotContain("Du har sagt ja");
        assertThat(visitor("forelder2").get(peopleOf(plan)).text())
                .doesNotContain("Du har fått eit nytt spørsmål om samtykke.");
        assertThat(visitor("forelder2").get("/plans/" + plan + "/log").text())
                .contains("avgjorde at det er nok at éin føresett svarar");
        Soon.itIsSo("a letter to the other", () -> decisionsTold().size() > before);
        assertThat(decisionsTold().getLast()).doesNotContain("Haugen", "Liv", "lova");
        assertThat(visitor("forelder1").get(peopleOf(plan)).text()).contains("Astrid Haugen har sagt ja.");
    }

    @Test
    void the_other_reads_why_before_it_is_in_force_and_cannot_answer() {
        var plan = draftAbout(childWithBothParents(), "CHILD");
        send(plan);
        var form = visitor("forelder2").get(consentOf(plan)).form(consentOf(plan) + "/answers");

        oneGuardian(plan, MOTHER, "Barnelova § 37");

        assertThat(visitor("forelder2").get(consentOf(plan)).text())
                .contains("Du treng ikkje svare.")
                .contains("Barnelova § 37");
        assertThat(form.press("answer", "DECLINED").submit().status()).isEqualTo(422);
        sayYes(visitor("forelder1"), plan);
        assertThat(visitor("kontaktlaerar").get(peopleOf(plan)).status()).isEqualTo(200);
    }

    @Test
    void when_the_register_does_not_know_somebody_finds_out_by_name() {
        var child = childWithBothParents();
        register(child, "UNKNOWN");
        var plan = draftAbout(child, "CHILD");
        assertThat(send(plan)).isInstanceOf(Outcome.Refused.class);

        var teacher = visitor("kontaktlaerar");
        var page = teacher.get(deciders(plan));
        assertThat(page.text()).contains("Folkeregisteret veit ikkje kven som har foreldreansvar.");
        var nothing = page.form(deciders(plan) + "/control").submit();
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.text()).contains("Vel minst éin").contains("Skriv kva du har undersøkt");
        var after = page.form(deciders(plan) + "/control")
                .tick("holders", MOTHER.id().toString())
                .fill("outcome", "Har sett avtale om foreldreansvar.")
                .submit();

        assertThat(after.text())
                .contains("Astrid Haugen, som har foreldreansvar")
                .doesNotContain("Jonas Haugen, som");
        assertThat(controls(child)).containsExactly("Har sett avtale om foreldreansvar.");
        assertThat(send(plan)).isInstanceOf(Outcome.Done.class);
        sayYes(visitor("forelder1"), plan);
        assertThat(visitor("forelder2").get(peopleOf(plan)).status()).isEqualTo(404);
    }

    @Test
    void a_change_in_the_register_closes_the_door_at_once() {
        var child = childWithBothParents();
        var plan = running(child);
        assertThat(visitor("forelder2").get(peopleOf(plan)).status()).isEqualTo(200);

        register(child, "MOTHER");

        assertThat(visitor("forelder2").get(peopleOf(plan)).status()).isEqualTo(404);
        assertThat(visitor("forelder2").get("/start").body()).doesNotContain(plan.toString());
        assertThat(visitor("forelder1").get(peopleOf(plan)).text()).doesNotContain("Jonas Haugen, ");
        assertThat(visitor("forelder1").get(peopleOf(plan)).status()).isEqualTo(200);
    }

    @Test
    void at_the_age_of_consent_the_say_moves_to_the_young_person() {
        var child = childWithBothParents();
        var username = withSignIn(child);
        born(child, today().minusYears(15).plusDays(1));
        var plan = running(child);
        assertThat(visitor("forelder1").get(consentOf(plan) + "/withdrawal").status())
                .isEqualTo(200);
        assertThat(visitor(username).get(consentOf(plan) + "/withdrawal").status())
                .isEqualTo(404);

        born(child, today().minusYears(15));

        assertThat(visitor("forelder1").get(consentOf(plan) + "/withdrawal").status())
                .isEqualTo(404);
        assertThat(visitor("forelder1").get(peopleOf(plan)).text()).doesNotContain("Trekk tilbake samtykket");
        var young = visitor(username);
        assertThat(young.get("/consents").document().select("a[href=" + consentOf(plan) + "/withdrawal]"))
                .hasSize(1);
        young.get(peopleOf(plan))
                .follow("Trekk tilbake samtykket")
                .form(consentOf(plan) + "/withdrawal")
                .submit();
        assertThat(visitor("kontaktlaerar").get(peopleOf(plan)).status()).isEqualTo(404);
    }

    @Test
    void on_the_eighteenth_birthday_the_guardians_are_out_and_no_job_has_run() {
        var child = childWithBothParents();
        var plan = running(child);
        born(child, today().minusYears(18).plusDays(1));
        assertThat(visitor("forelder1").get(peopleOf(plan)).status()).isEqualTo(200);

        born(child, today().minusYears(18));

        assertThat(List.of("forelder1", "forelder2"))
                .allSatisfy(somebody -> assertThat(
                                visitor(somebody).get(peopleOf(plan)).status())
                        .as(somebody)
                        .isEqualTo(404));
        assertThat(visitor("kontaktlaerar").get(peopleOf(plan)).text()).doesNotContain("Astrid Haugen, ");
    }

    @Test
    void a_service_with_a_higher_age_brings_the_guardians_back_in() {
        var helper = employee("Siv", "Moe", "Rådgjevar", mailAddress());
        inTheMunicipality(() -> {
            sql.sql("update person set unit_id = (select unit_id from unit where sector = 'OTHER')"
                            + " where person_id = :person")
                    .param("person", helper.value())
                    .update();
            return sql.sql("""
                            insert into consent_age (tenant_id, plan_type, sector, valid_from, age, legal_basis)
                            values (:tenant, 'BATON_LOG', 'OTHER', :today, 16, 'Ei føresegn')
                            on conflict do nothing
                            """)
                    .param("tenant", tenant().value())
                    .param("today", today())
                    .update();
        });
        var youth = citizen("Mia", "Dahl", mailAddress(), today().minusYears(15));
        guardian(youth, MOTHER.id(), true);
        var plan = draftAbout(youth, "YOUTH");

        send(plan, new PlannedLine(helper, ParticipantRole.PARTICIPANT, false));

        assertThat(visitor("kontaktlaerar").get(deciders(plan)).text())
                .contains("Mia Dahl, som er gammal nok")
                .contains("Astrid Haugen, som har foreldreansvar");
    }

    @Test
    void under_a_care_order_the_child_welfare_service_answers_until_the_order_ends() {
        var child = childWithBothParents();
        careOrder(child, today());
        var plan = draftAbout(child, "CHILD");
        send(plan);
        assertThat(visitor("kontaktlaerar").get(deciders(plan)).text())
                .contains("Silje Myklebust, som handlar for barnevernstenesta etter vedtak 2026/77");
        assertThat(visitor("forelder1").get(consentOf(plan)).status()).isEqualTo(404);

        sayYes(visitor("barnevern"), plan);

        assertThat(visitor("kontaktlaerar").get(peopleOf(plan)).text()).contains("Silje Myklebust har sagt ja.");
        assertThat(visitor("barnevern").get(consentOf(plan) + "/withdrawal").status())
                .isEqualTo(200);
    }

    @Test
    void a_care_order_that_has_ended_gives_the_say_back_to_the_parents() {
        var child = childWithBothParents();
        careOrder(child, today().minusDays(1));
        var plan = draftAbout(child, "CHILD");
        send(plan);

        assertThat(visitor("kontaktlaerar").get(deciders(plan)).text())
                .contains("Astrid Haugen, som har foreldreansvar")
                .doesNotContain("Silje Myklebust");
        assertThat(visitor("barnevern").get(consentOf(plan)).status()).isEqualTo(404);
    }

    @Test
    void the_consent_can_be_printed_in_the_language_the_family_reads() {
        var plan = sentAbout(CHILD, "CHILD", reads(ADVISER));
        var teacher = visitor("kontaktlaerar");

        var sheet = teacher.get(deciders(plan)).follow("Samtykket på papir");
        var english = sheet.follow("English");

        assertThat(sheet.document().select("#sheet").attr("lang")).isEqualTo("nn");
        assertThat(sheet.document().select("#sheet").text())
                .contains("Kvifor?")
                .contains("Stad, dato og underskrift:", "Underskrift frå vitnet:");
        assertThat(english.document().select("#sheet[lang=en][dir=ltr]").text())
                .contains("Oddvar Lunde")
                .contains("A stafettlogg (shared log) is a shared plan for Ola.")
                .contains("It is voluntary.")
                .contains("Astrid Haugen")
                .contains("Place, date and signature:")
                .doesNotContain("⟦", "Kvifor", "samtykke");
        assertThat(teacher.get(consentOf(plan) + "/sheet?language=nb")
                        .document()
                        .select("#sheet[lang=nb]")
                        .text())
                .contains("Hvorfor?");
        assertThat(visitor("forelder1").get(consentOf(plan) + "/sheet").status())
                .isEqualTo(404);
    }

    private Seen oneGuardian(PlanId plan, PracticePerson guardian, String reason) {
        return visitor("kontaktlaerar")
                .get(deciders(plan))
                .form(deciders(plan) + "/one-guardian")
                .fill("guardian", guardian.id().toString())
                .fill("legalReason", reason)
                .submit();
    }

    private PlanId running(PersonId child) {
        var plan = draftAbout(child, "CHILD");
        send(plan);
        sayYes(visitor("forelder1"), plan);
        sayYes(visitor("forelder2"), plan);
        return plan;
    }

    private PersonId childWithBothParents() {
        var child = citizen("Liv", "Storm", mailAddress(), today().minusYears(8));
        inTheMunicipality(() -> {
            beside(child, MOTHER, "MOTHER");
            return beside(child, FATHER, "FATHER");
        });
        return child;
    }

    private int beside(PersonId child, PracticePerson parent, String relation) {
        return sql.sql("""
                insert into guardianship (tenant_id, child_id, guardian_id, relation, responsibility, recorded_at)
                values (:tenant, :child, :guardian, :relation, true, :now)
                """)
                .param("tenant", tenant().value())
                .param("child", child.value())
                .param("guardian", parent.id().value())
                .param("relation", relation)
                .param("now", Rows.at(clock.instant()))
                .update();
    }

    private void born(PersonId person, LocalDate day) {
        inTheMunicipality(() -> sql.sql("update person set birth_date = :day where person_id = :person")
                .param("day", day)
                .param("person", person.value())
                .update());
    }

    /** What the population register says from now on. */
    private void register(PersonId child, String heldBy) {
        inTheMunicipality(() -> sql.sql("""
                        insert into parental_responsibility (tenant_id, child_id, looked_up_at, held_by)
                        values (:tenant, :child, :now, :heldBy)
                        """)
                .param("tenant", tenant().value())
                .param("child", child.value())
                .param("now", Rows.at(clock.instant()))
                .param("heldBy", heldBy)
                .update());
    }

    private List<String> controls(PersonId child) {
        return inTheMunicipality(() -> sql.sql("select outcome from responsibility_control where child_id = :child")
                .param("child", child.value())
                .query((row, _) -> row.getString("outcome"))
                .list());
    }

    private void careOrder(PersonId child, LocalDate until) {
        inTheMunicipality(() -> sql.sql("""
                        insert into care_order (tenant_id, child_id, representative_id, document, valid_from, valid_until,
                                                recorded_by, recorded_at)
                        values (:tenant, :child, :caseWorker, '2026/77', :from, :until, :caseWorker, :now)
                        """)
                .param("tenant", tenant().value())
                .param("child", child.value())
                .param("caseWorker", CASE_WORKER.id().value())
                .param("from", until.minusMonths(6))
                .param("until", until)
                .param("now", Rows.at(clock.instant()))
                .update());
    }

    private List<String> decisionsTold() {
        return mailbox.lettersTo(FATHER.email()).stream()
                .map(LocalMailbox.Letter::text)
                .filter(text -> text.contains("Det er teke ei avgjerd"))
                .toList();
    }

    private static String deciders(PlanId plan) {
        return consentOf(plan) + "/deciders";
    }
}
