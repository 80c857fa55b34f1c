package no.stafett.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.stafett.Seen;
import no.stafett.Soon;
import no.stafett.Visitor;
import no.stafett.consent.usecase.WarnOfExpiry;
import no.stafett.local.LocalMailbox;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.tenant.TenantScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExpiryTest extends ConsentScene {

    @Autowired
    private WarnOfExpiry warnOfExpiry;

    @Test
    void on_the_day_after_the_last_the_employees_are_out_and_the_family_is_in() {
        var plan = runningPlan(writes(ADVISER));

        lastDay(plan, today());
        assertThat(visitor("ppt").get(peopleOf(plan)).status()).isEqualTo(200);
        lastDay(plan, today().minusDays(1));

        assertThat(List.of("ppt", "kontaktlaerar"))
                .allSatisfy(somebody -> assertThat(
                                visitor(somebody).get(peopleOf(plan)).status())
                        .as(somebody)
                        .isEqualTo(404));
        assertThat(visitor("forelder1").get(peopleOf(plan)).status()).isEqualTo(200);
    }

    @Test
    void those_who_said_yes_and_the_holder_are_told_once_a_month_ahead_and_once_a_week_ahead() {
        var mother = citizen("Tuva", "Dal", mailAddress(), today().minusYears(40));
        var child = citizen("Luna", "Dal", mailAddress(), today().minusYears(8));
        guardian(child, mother, true);
        var plan = draftAbout(child, "CHILD");
        send(plan);
        given(plan, mother);

        lastDay(plan, today().plusDays(31));
        warn();
        lastDay(plan, today().plusDays(30));
        warn();
        warn();
        lastDay(plan, today().plusDays(7));
        warn();
        warn();

        var address = inTheMunicipality(() -> sql.sql("select email from person where person_id = :person")
                .param("person", mother.value())
                .query((row, _) -> row.getString("email"))
                .single());
        Soon.itIsSo("two letters", () -> warnings(address).size() >= 2);
        assertThat(warnings(address))
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).doesNotContain("Luna", "Dal", "samtykke", "/plans"));
        assertThat(count("expiry_warning", plan, "true")).isEqualTo(2);
    }

    @Test
    void the_holder_asks_the_family_to_go_on_before_it_is_over() {
        var plan = runningPlan(reads(ADVISER));
        assertThat(visitor("kontaktlaerar").get(peopleOf(plan)).text()).doesNotContain("Spør familien om å halde fram");
        lastDay(plan, today().plusDays(7));

        var page = visitor("kontaktlaerar").get(peopleOf(plan));
        assertThat(page.text()).contains("Samtykket går ut om ei veke eller mindre");
        var form = page.form(renewalOf(plan));
        var asked = form.submit();
        assertThat(asked.text()).contains("Har ikkje svart enno");
        assertThat(visitor("kontaktlaerar").get(peopleOf(plan)).hasForm(renewalOf(plan)))
                .isFalse();
        assertThat(visitor("forelder1")
                        .get(consentOf(plan))
                        .document()
                        .select(".ds-alert li")
                        .eachText())
                .hasSize(1)
                .allSatisfy(sentence -> assertThat(sentence)
                        .startsWith("Samtykket gjeld til ")
                        .contains(String.valueOf(today().plusYears(1).getYear())));
        sayYes(visitor("forelder1"), plan);
        sayYes(visitor("forelder2"), plan);

        assertThat(visitor("ppt").get(peopleOf(plan)).text()).doesNotContain("Samtykket går ut");
        assertThat(count("consent", plan, "ended_why = 'REPLACED'")).isEqualTo(1);
        assertThat(count("participation", plan, "until is null and relation = 'PARTICIPANT'"))
                .isEqualTo(2);
    }

    @Test
    void when_it_has_run_out_the_holder_asks_anew_and_reads_nothing_until_all_have_said_yes() {
        var plan = runningPlan(writes(ADVISER));
        var teacher = visitor("kontaktlaerar");
        var mother = visitor("forelder1");
        assertThat(teacher.get("/start").document().select("a[href=" + renewalOf(plan) + "]"))
                .isEmpty();
        lastDay(plan, today().minusDays(1));

        assertThat(teacher.get("/start").document().select("a[href=" + renewalOf(plan) + "]"))
                .isNotEmpty();
        assertThat(mother.get(consentOf(plan)).text())
                .contains("Samtykket gjekk ut", "Dei som hjelper, kan ikkje lese planen no.")
                .doesNotContain("Takk for svaret");
        assertThat(mother.get(peopleOf(plan)).text()).contains("Samtykket gjekk ut");
        assertThat(mother.get(peopleOf(plan) + "/readers").text())
                .contains("Jonas Haugen")
                .doesNotContain("Oddvar Lunde");
        var asked = teacher.get(renewalOf(plan)).form(renewalOf(plan)).submit();
        assertThat(asked.text()).contains("Familien er spurd", "Har ikkje svart enno");
        readsNothing(teacher, plan);

        assertThat(mother.get(consentOf(plan)).text()).contains("Seier alle ja her, kan dei lese og hjelpe igjen.");
        sayYes(mother, plan);
        readsNothing(teacher, plan);
        sayYes(visitor("forelder2"), plan);

        assertThat(teacher.get(peopleOf(plan)).status()).isEqualTo(200);
        assertThat(visitor("ppt").get(peopleOf(plan)).text()).contains("Oddvar Lunde");
        assertThat(mother.get("/plans/" + plan + "/log").text())
                .contains("Ingrid Solheim spurde om planen skal halde fram");
        assertThat(mother.get("/plans/" + plan + "/access-log").text()).contains("spørje om planen skal halde fram");
        assertThat(teacher.get("/start").document().select("a[href=" + renewalOf(plan) + "]"))
                .isEmpty();
    }

    @Test
    void a_no_leaves_it_shut_and_she_may_ask_again_or_take_the_question_back() {
        var plan = runningPlan(writes(ADVISER));
        var teacher = visitor("kontaktlaerar");
        lastDay(plan, today().minusDays(1));
        teacher.get(renewalOf(plan)).form(renewalOf(plan)).submit();

        sayNo(visitor("forelder2"), plan);

        assertThat(teacher.get(renewalOf(plan)).text()).contains("Familien sa nei sist.");
        readsNothing(teacher, plan);
        assertThat(visitor("forelder1").get(peopleOf(plan)).status()).isEqualTo(200);
        var again = teacher.get(renewalOf(plan)).form(renewalOf(plan)).submit();
        again.form(renewalOf(plan) + "/withdrawal").submit();
        assertThat(visitor("forelder1").get(consentOf(plan)).document().select("button[value=GIVEN]"))
                .isEmpty();
    }

    /** The one who asks writes down what is said by word of mouth, and sees to who must be kept away, as before. */
    @Test
    void she_reaches_what_asking_needs_and_nobody_else_does() {
        var plan = runningPlan(writes(ADVISER));
        lastDay(plan, today().minusDays(1));
        var teacher = visitor("kontaktlaerar");
        teacher.get(renewalOf(plan)).form(renewalOf(plan)).submit();

        for (var page : List.of("/consent/deciders", "/consent/recordings", "/consent/sheet", "/safeguards")) {
            assertThat(teacher.get("/plans/" + plan + page).status()).as(page).isEqualTo(200);
        }
        for (var somebody : List.of("ppt", "kollega", "rektor", "forelder1", "laerar-nabokommune")) {
            assertThat(visitor(somebody).get(renewalOf(plan)).status())
                    .as(somebody)
                    .isEqualTo(404);
        }
    }

    @Test
    void a_holder_whose_own_days_are_over_asks_anew_while_the_others_go_on() {
        var plan = runningPlan(writes(ADVISER));
        asOwner("update consent_line set role = 'PARTICIPANT', valid_until = date '" + today().minusDays(1)
                + "' where plan_id = '" + plan + "' and person_id = '" + TEACHER.id() + "'");
        var teacher = visitor("kontaktlaerar");
        readsNothing(teacher, plan);
        assertThat(visitor("ppt").get(peopleOf(plan)).status()).isEqualTo(200);

        assertThat(teacher.get(renewalOf(plan)).text()).contains("Linja di i samtykket gjekk ut");
        teacher.get(renewalOf(plan)).form(renewalOf(plan)).submit();
        sayYes(visitor("forelder1"), plan);
        sayYes(visitor("forelder2"), plan);

        assertThat(teacher.get(peopleOf(plan)).status()).isEqualTo(200);
    }

    @Test
    void everybody_in_the_plan_reads_who_knows_what_on_which_ground_and_until_when() {
        var plan = runningPlan(reads(ADVISER));

        var page = visitor("forelder1").get(peopleOf(plan)).follow("Kven kan lese kva?");

        assertThat(row(page, "Oddvar Lunde"))
                .contains("Lese")
                .doesNotContain("skrive")
                .contains("Samtykke 1: deltakar");
        assertThat(row(page, "Ingrid Solheim")).contains("Lese og skrive").contains("Samtykke 1: stafetthaldar");
        assertThat(row(page, "Astrid Haugen")).contains("Har foreldreansvar");
        assertThat(row(page, "Ola Haugen")).contains("Eig planen").contains("Så lenge planen finst");
        assertThat(visitor("ppt").get(peopleOf(plan)).text())
                .contains("Oddvar Lunde kan lese, fordi Astrid Haugen og Jonas Haugen sa ja til det")
                .contains("Jonas Haugen kan lese og skrive, fordi ho eller han har foreldreansvar for Ola.");
        assertThat(visitor("rektor").get(peopleOf(plan) + "/readers").status()).isEqualTo(404);
    }

    private static void readsNothing(Visitor holder, PlanId plan) {
        for (var page :
                List.of("", "/goals", "/people", "/people/readers", "/handovers", "/log", "/closing", "/consent")) {
            assertThat(holder.get("/plans/" + plan + page).status()).as(page).isEqualTo(404);
        }
    }

    private static String renewalOf(PlanId plan) {
        return "/plans/" + plan + "/renewal";
    }

    private static String row(Seen page, String name) {
        return page.document().select("table.readers tbody tr").stream()
                .filter(row -> row.text().contains(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in the table"))
                .text();
    }

    private void lastDay(PlanId plan, LocalDate day) {
        inTheMunicipality(
                () -> sql.sql("update consent set valid_until = :day where plan_id = :plan and activated_at is not null"
                                + " and ended_at is null")
                        .param("day", day)
                        .param("plan", plan.value())
                        .update());
    }

    /** Her yes, as it is kept: she has no sign-in of her own here. */
    private void given(PlanId plan, PersonId mother) {
        inTheMunicipality(() -> {
            sql.sql("""
                    update consent_answer set answer = 'GIVEN', answered_at = now(), assurance = 'HIGH',
                           language = 'nn', text_hash = 'x', text_shown = 'x'
                     where plan_id = :plan and person_id = :mother
                    """)
                    .param("plan", plan.value())
                    .param("mother", mother.value())
                    .update();
            return sql.sql("update consent set activated_at = now() where plan_id = :plan")
                    .param("plan", plan.value())
                    .update();
        });
    }

    private void warn() {
        TenantScope.run(tenant(), () -> warnOfExpiry.warn(tenant()));
    }

    private List<String> warnings(String address) {
        return mailbox.lettersTo(address).stream()
                .map(LocalMailbox.Letter::text)
                .filter(text -> text.contains("går snart ut"))
                .toList();
    }
}
