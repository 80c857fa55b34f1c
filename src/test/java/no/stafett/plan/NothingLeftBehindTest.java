package no.stafett.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.stafett.Seen;
import no.stafett.local.PracticePeople;
import no.stafett.local.SyntheticNationalIds;
import no.stafett.tenant.SignedContext;
import no.stafett.tenant.TenantScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The registers of the municipality after an opening: they know what they need, and nothing of a draft nobody wanted. */
class NothingLeftBehindTest extends PlanScene {

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private SignedContext context;

    @Test
    void a_draft_that_is_thrown_away_leaves_no_plan_and_nobody_behind() {
        var teacher = visitor("kontaktlaerar2");
        var number = newNumber();
        var preparation = beginForNewChild(teacher, number, "Vetle");
        settled(preparation, "forelder1").submit();
        assertThat(people(number)).isEqualTo(1);

        discard(teacher.get(planOf(preparation) + "/preparation"));

        assertThat(people(number)).isZero();
        assertThat(number("select count(*) from sign_in_key where subject = :key", number))
                .isZero();
        assertThat(number("select count(*) from plan where plan_id = cast(:key as uuid)", id(preparation)))
                .isZero();
        assertThat(teacher.get(planOf(preparation)).status()).isEqualTo(404);
        assertThat(people(PracticePeople.named("forelder1").key()))
                .as("one the municipality knew before")
                .isEqualTo(1);
    }

    @Test
    void one_whom_somebody_else_opens_a_plan_for_stays_until_that_draft_is_gone_too() {
        var number = newNumber();
        var first = beginForNewChild(visitor("kontaktlaerar2"), number, "Vilja");
        var second = beginForNewChild(visitor("rektor"), number, "Vilja");
        assertThat(planOf(second)).isNotEqualTo(planOf(first));

        discard(first);
        assertThat(people(number)).isEqualTo(1);
        discard(second);
        assertThat(people(number)).isZero();
    }

    @Test
    void who_administers_is_shown_no_way_to_begin_a_plan_and_leaves_nothing_behind_by_trying() {
        assertThat(visitor("rektor").get("/start").text()).contains("Opne ein plan");
        assertThat(visitor("systemansvarleg").get("/start").text()).doesNotContain("Opne ein plan");
        var number = newNumber();

        assertThat(beginForNewChild(visitor("systemansvarleg"), number, "Viljar")
                        .status())
                .isEqualTo(404);

        assertThat(people(number)).isZero();
    }

    @Test
    void a_plan_begun_behind_a_strict_grade_is_refused_and_no_draft_of_it_stays() {
        var number = newNumber();
        var first = beginForNewChild(visitor("kontaktlaerar2"), number, "Vilde");
        assertThat(plans(number)).isEqualTo(1);
        grade(number);

        assertThat(beginForNewChild(visitor("rektor"), number, "Vilde").status())
                .isEqualTo(404);

        assertThat(plans(number)).isEqualTo(1);
        assertThat(visitor("kontaktlaerar2").get(planOf(first) + "/preparation").status())
                .as("the grade shuts the first draft too")
                .isEqualTo(404);
    }

    @Test
    void one_the_registers_know_stays() {
        var selma = PracticePeople.child("Selma");
        var preparation = visitor("kontaktlaerar2")
                .get("/plans/new")
                .form("/plans/new")
                .fill("nationalId", selma.key())
                .submit();
        discard(preparation);

        assertThat(people(selma.key())).isEqualTo(1);
    }

    @Test
    void a_known_guardian_gets_the_address_the_register_lacks_and_keeps_the_one_it_has() {
        var teacher = visitor("kontaktlaerar2");
        var guardian = SyntheticNationalIds.birthNumber(LocalDate.of(1988, 3, 3), 6);
        var first = described(beginForNewChild(teacher, newNumber(), "Una"), guardian, "", "900 00 777");
        assertThat(first.text()).doesNotContain("Registeret har ei anna");
        first.form(planOf(first) + "/invitation").submit();

        var second =
                described(beginForNewChild(teacher, newNumber(), "Ulrik"), guardian, "siv@example.no", "+47 90000777");
        assertThat(second.text()).as("the same number in another way").doesNotContain("Registeret har ei anna");
        second.form(planOf(second) + "/invitation").submit();
        assertThat(contact(guardian)).isEqualTo("siv@example.no 900 00 777");

        var third =
                described(beginForNewChild(teacher, newNumber(), "Ulla"), guardian, "other@example.no", "900 00 888");
        assertThat(third.text())
                .contains("Registeret har ei anna e-postadresse eller eit anna telefonnummer til Siv Testdal")
                .doesNotContain("siv@example.no");
        var waiting = third.form(planOf(third) + "/invitation").submit();
        assertThat(waiting.text()).contains("Registeret har ei anna").doesNotContain("siv@example.no");
        assertThat(contact(guardian)).isEqualTo("siv@example.no 900 00 777");
    }

    private static Seen described(Seen preparation, String number, String email, String phone) {
        var check = checkList(preparation)
                .fill("guardians[0].firstName", "Siv")
                .fill("guardians[0].lastName", "Testdal")
                .fill("guardians[0].nationalId", number)
                .fill("guardians[0].relation", "MOTHER")
                .fill("guardians[0].responsibility", "true")
                .fill("guardians[0].email", email)
                .fill("guardians[0].phone", phone)
                .submit();
        assertThat(check.path()).as(check.text()).endsWith("/invitation");
        return check;
    }

    private void grade(String number) {
        var person = visitor("personvernombod")
                .get("/protected-addresses")
                .form("/protected-addresses")
                .fill("nationalId", number)
                .submit();
        var asked = person.form(person.path() + "/grade")
                .fill("grade", "STRICTLY_CONFIDENTIAL")
                .fill("source", "Folkeregisteret, 12. mars 2027")
                .submit();
        var done = asked.status() == 422
                ? asked.form(person.path() + "/grade").tick("nobody", "true").submit()
                : asked;
        assertThat(done.status()).as(done.text()).isEqualTo(200);
    }

    private static void discard(Seen preparation) {
        var start =
                preparation.form(planOf(preparation) + "/invitation/withdrawal").submit();
        assertThat(start.path()).isEqualTo("/start");
    }

    private static String id(Seen page) {
        return planOf(page).substring("/plans/".length());
    }

    private int plans(String nationalId) {
        return number(
                "select count(*) from plan where owner_id in (select person_id from person where national_id = :key)",
                nationalId);
    }

    private int people(String nationalId) {
        return number("select count(*) from person where national_id = :key", nationalId);
    }

    private int number(String query, String key) {
        return Integer.parseInt(text(query, key));
    }

    private String contact(String nationalId) {
        return text("select email || ' ' || phone from person where national_id = :key", nationalId);
    }

    private String text(String query, String key) {
        try {
            return TenantScope.call(
                    PracticePeople.named("forelder1").tenant(),
                    () -> transactions.execute(_ -> {
                        // A key is shown to the one who holds it, and a count of it to nobody else.
                        context.showSignInKey("idporten", key);
                        return sql.sql(query)
                                .param("key", key)
                                .query((row, _) -> row.getString(1))
                                .single();
                    }));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
