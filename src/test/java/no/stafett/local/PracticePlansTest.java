package no.stafett.local;

import static org.assertj.core.api.Assertions.assertThat;

import no.stafett.Seen;
import no.stafett.StafettTest;
import no.stafett.tenant.TenantScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The practice municipality as {@code bin/dev} shows it the first time. */
@TestPropertySource(properties = PracticePlans.PROPERTY + "=true")
class PracticePlansTest extends StafettTest {

    @Autowired
    private PracticePlans plans;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    @ParameterizedTest
    @CsvSource({
        "kontaktlaerar,          Nora Ola Selma",
        "kontaktlaerar2,         Nora Emil",
        "helsesjukepleiar,       Hodan Nora Ola",
        "jordmor,                Hodan",
        "ppt,                    Ola",
        "forelder1,              Nora Ola",
        "forelder2,              Ola",
        "ungdom15,               Nora",
        "gravid,                 Hodan",
    })
    void everybody_with_a_plan_finds_it_on_the_start_page(String username, String owners) {
        assertThat(start(username).document().select(".plan-card h3").eachText())
                .containsExactly(owners.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kollega",
                "rektor",
                "barnevern",
                "systemansvarleg",
                "personvernombod",
                "koordinerande",
                "forelder3",
                "forelder4",
                "forelder-utan-ansvar",
                "laerar-nabokommune"
            })
    void whoever_takes_no_part_in_a_plan_sees_none(String username) {
        assertThat(start(username).document().select(".plan-card")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kontaktlaerar    | Ingrid lagar ein fast leseplass",
                "kontaktlaerar    | Ola seier frå når han treng ein pause",
                "kontaktlaerar2   | Katarzyna Nowak tilbyr deg stafettpinnen i planen til Nora",
                "kontaktlaerar2   | Du har byrja på ein plan for Emil",
                "helsesjukepleiar | Katarzyna og Nora ser på veka",
                "jordmor          | Máret viser Hodan fødeavdelinga",
                "ppt              | Oddvar er med i ein time",
                "forelder1        | Astrid les saman med Ola",
                "forelder2        | Jonas følgjer Ola på fotballtrening",
                "ungdom15         | Nora øver på musikkrommet",
                "gravid           | Hodan er med på open kafé",
                "forelder4        | Vi spør om du samtykkjer til planen for Selma",
            })
    void what_waits_for_somebody_stands_at_the_top(String username, String sentence) {
        assertThat(start(username).document().select(".waiting").text()).contains(sentence);
    }

    @Test
    void a_parent_who_has_answered_is_not_asked_again() {
        assertThat(start("forelder3").document().select(".waiting")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/goals", "/people", "/log", "/access-log", "/handovers"})
    void every_page_of_olas_plan_has_something_on_it(String page) {
        var teacher = visitor("kontaktlaerar");
        var plan = teacher.get("/start").follow("Ola").path();

        var seen = teacher.get(plan + page);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.document().select(".empty")).as(seen.text()).isEmpty();
    }

    @Test
    void the_log_tells_of_some_weeks_and_of_nothing_that_is_still_to_come() {
        var span = inThePracticeMunicipality("""
                select (max(happened_at) - min(happened_at) > interval '5 weeks' and max(happened_at) < now())::int as answer
                  from log_entry
                """);
        assertThat(span).isEqualTo(1);
    }

    @Test
    void eli_is_left_for_the_one_who_wants_to_try() {
        assertThat(inThePracticeMunicipality("""
                select count(*) as answer
                  from plan p
                  join person o on o.tenant_id = p.tenant_id and o.person_id = p.owner_id
                 where o.first_name = 'Eli'
                """)).isZero();
    }

    @Test
    void the_next_start_adds_nothing() {
        plans.run(new DefaultApplicationArguments());

        assertThat(inThePracticeMunicipality("select count(*) as answer from plan"))
                .isEqualTo(5);
    }

    private Seen start(String username) {
        var start = visitor(username).get("/start");
        assertThat(start.status()).isEqualTo(200);
        return start;
    }

    private int inThePracticeMunicipality(String question) {
        var answer = new int[1];
        TenantScope.run(
                PracticePeople.named("kontaktlaerar").tenant(),
                () -> transactions.executeWithoutResult(_ -> answer[0] = sql.sql(question)
                        .query((row, _) -> row.getInt("answer"))
                        .single()));
        return answer[0];
    }
}
