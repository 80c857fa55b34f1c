package no.stafett.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.stafett.Soon;
import no.stafett.local.PracticePeople;
import no.stafett.local.SyntheticNationalIds;
import no.stafett.tenant.TenantScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A no is an answer and not the end: the opener may change what she asks for, and everybody answers anew (S-10). */
class AskAgainTest extends PlanScene {

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void after_a_no_the_draft_is_back_and_everybody_is_asked_anew() {
        var teacher = visitor("kontaktlaerar2");
        var mother = visitor("forelder1");
        var preparation = beginForNewChild(teacher, newNumber(), "Torje");
        var plan = planOf(preparation);
        settled(preparation, "forelder1")
                .fill("shortName", "Tor")
                .fill("participants[0].person", PracticePeople.named("ppt").id().toString())
                .fill("participants[0].role", "PARTICIPANT")
                .tick("participants[0].mayWrite", "true")
                .submit()
                .form(plan + "/invitation")
                .submit();
        answer(mother, plan, "DECLINED");

        var draft = teacher.get(plan + "/invitation")
                .form(plan + "/invitation/revision")
                .submit();
        assertThat(draft.path()).isEqualTo(plan + "/preparation");
        var form = draft.form(plan + "/preparation");
        assertThat(form.value("shortName")).isEqualTo("Tor");
        assertThat(form.value("oralConsentBy")).isEqualTo("Astrid Haugen");
        assertThat(form.value("guardians[0].firstName")).isEqualTo("Astrid");
        assertThat(form.value("participants[0].person"))
                .isEqualTo(PracticePeople.named("ppt").id().toString());
        assertThat(mother.get(plan + "/consent").status()).isEqualTo(404);

        var check = form.fill(
                        "participants[0].person",
                        PracticePeople.named("rektor").id().toString())
                .fill("participants[0].role", "LEADER")
                .submit();
        var waiting = check.form(plan + "/invitation").submit();
        assertThat(waiting.heading()).isEqualTo("Ventar på samtykke");
        assertThat(waiting.document().select("ul.people").first().text()).isEqualTo("Astrid Haugen Har ikkje svart");
        for (var page : List.of(check, waiting)) {
            assertThat(page.document()
                            .select("section[aria-labelledby=asked-before]")
                            .text())
                    .contains("Spurt før", "svaret var nei", "Astrid Haugen Har sagt nei", "Oddvar Lunde")
                    .doesNotContain("Turid");
        }
        assertThat(mother.get(plan + "/consent").hasForm(plan + "/consent/answers"))
                .isTrue();
        assertThat(mother.get(plan + "/consent").text())
                .contains("Turid Bergheim")
                .doesNotContain("Oddvar");

        answer(mother, plan, "GIVEN");
        var log =
                teacher.get(plan + "/log").document().select(".log-line__what").eachText();
        assertThat(log).filteredOn(line -> line.contains("opna planen")).hasSize(1);
        assertThat(log)
                .filteredOn(line -> line.contains("spurde om samtykke") || line.contains("sende samtykket"))
                .hasSize(2);
        assertThat(one(plan, """
                select count(*) from consent c join consent_answer a using (tenant_id, plan_id, consent_id)
                 where c.plan_id = :plan and c.version = 1 and c.ended_why = 'DECLINED'
                   and a.answer = 'DECLINED' and a.text_shown like '%Oddvar Lunde%'
                """)).isEqualTo(1);
        assertThat(one(plan, "select count(*) from prepared_guardian where plan_id = :plan"))
                .as("what was typed is not kept beside the register")
                .isZero();
    }

    @Test
    void an_invitation_that_waits_can_be_changed_and_a_wrong_guardian_put_right() {
        var teacher = visitor("kontaktlaerar2");
        var plan = waitingPlan(teacher, "Tobine");
        var stale = teacher.get(plan + "/invitation");

        var draft = stale.form(plan + "/invitation/revision").submit();
        var check = settled(draft, "gravid")
                .fill("guardians[0].email", "hodan@example.no")
                .submit();
        assertThat(check.status()).as(check.text()).isEqualTo(200);
        var waiting = check.form(plan + "/invitation").submit();

        assertThat(waiting.document().select("ul.people").first().text()).isEqualTo("Hodan Warsame Har ikkje svart");
        assertThat(waiting.text()).contains("teke tilbake");
        assertThat(visitor("forelder1").get(plan + "/consent").status()).isEqualTo(404);
        answer(visitor("gravid"), plan, "GIVEN");
        assertThat(teacher.get(plan + "/log").text()).contains("tok tilbake spørsmålet om samtykke");
        assertThat(visitor("forelder1").get(plan + "/log").status()).isEqualTo(404);
    }

    @Test
    void whoever_is_asked_anew_gets_a_new_letter() {
        var teacher = visitor("kontaktlaerar2");
        var address = UUID.randomUUID() + "@example.no";
        var preparation = beginForNewChild(teacher, newNumber(), "Terje");
        var plan = planOf(preparation);
        var invitation = checkList(preparation)
                .fill("guardians[0].firstName", "Liv")
                .fill("guardians[0].lastName", "Testdal")
                .fill("guardians[0].nationalId", SyntheticNationalIds.birthNumber(LocalDate.of(1987, 3, 3), 7))
                .fill("guardians[0].relation", "MOTHER")
                .fill("guardians[0].responsibility", "true")
                .fill("guardians[0].email", address)
                .submit()
                .form(plan + "/invitation");
        var waiting = invitation.submit();
        letters(address, 1);

        waiting.form(plan + "/invitation/revision")
                .submit()
                .form(plan + "/preparation")
                .submit()
                .form(plan + "/invitation")
                .submit();

        letters(address, 2);
    }

    @Test
    void a_draft_has_nothing_to_ask_again() {
        var teacher = visitor("kontaktlaerar2");
        var other = visitor("kontaktlaerar2");
        var plan = waitingPlan(teacher, "Tuva");
        var stale = other.get(plan + "/invitation");
        teacher.get(plan + "/invitation").form(plan + "/invitation/revision").submit();

        assertThat(stale.form(plan + "/invitation/revision").submit().status()).isEqualTo(422);
    }

    @Test
    void a_draft_somebody_said_no_to_is_closed_and_kept_when_it_is_thrown_away() {
        var teacher = visitor("kontaktlaerar2");
        var plan = waitingPlan(teacher, "Trygve");
        answer(visitor("forelder1"), plan, "DECLINED");
        var draft = teacher.get(plan + "/invitation")
                .form(plan + "/invitation/revision")
                .submit();
        assertThat(draft.text()).contains("det familien har svart, blir teke vare på");
        draft.form(plan + "/invitation/withdrawal").submit();

        assertThat(teacher.get(plan + "/invitation").status()).isEqualTo(404);
        assertThat(one(plan, "select count(*) from plan where plan_id = :plan and status = 'CLOSED'"))
                .isEqualTo(1);
        assertThat(one(plan, "select count(*) from consent_answer where plan_id = :plan and answer = 'DECLINED'"))
                .isEqualTo(1);
    }

    private void letters(String address, int wanted) {
        Soon.itIsSo(
                wanted + " letters to " + address,
                () -> mailbox.lettersTo(address).size() == wanted);
    }

    private int one(String plan, String query) {
        try {
            return TenantScope.call(
                    PracticePeople.named("forelder1").tenant(),
                    () -> transactions.execute(_ -> sql.sql(query)
                            .param("plan", UUID.fromString(plan.substring("/plans/".length())))
                            .query((row, _) -> row.getInt(1))
                            .single()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
