package no.stafett.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.stafett.Seen;
import no.stafett.Visitor;
import no.stafett.local.PracticePeople;
import no.stafett.tenant.TenantScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Families and employees of two municipalities, each by an issuer of their own, the whole way there and back. */
class SeveralIssuersTest extends ConfiguredTest {

    private static final String RECTOR_AS_CITIZEN =
            PracticePeople.named("forelder1").key();

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    @BeforeEach
    void knowTheRectorAtAnsattporten() throws Exception {
        var rector = PracticePeople.named("rektor");
        TenantScope.call(
                rector.tenant(),
                () -> transactions.execute(_ -> sql.sql("""
                                insert into sign_in_key (issuer, subject, tenant_id, person_id)
                                values ('ansattporten', :subject, current_tenant(), :person)
                                on conflict do nothing
                                """)
                        .param("subject", RECTOR_AS_CITIZEN)
                        .param("person", rector.id().value())
                        .update()));
    }

    @Test
    void each_issuer_has_a_button() {
        assertThat(stranger().get("/sign-in").document().select("main a").eachAttr("href"))
                .contains(
                        "/oauth2/authorization/idporten",
                        "/oauth2/authorization/entra",
                        "/oauth2/authorization/ansattporten",
                        "/oauth2/authorization/second");
    }

    @Test
    void a_family_comes_in_by_idporten() {
        issuers.next(IDPORTEN, citizen("idporten-loa-high"));
        assertIs("forelder1", stranger(), "idporten");
    }

    @Test
    void an_employee_comes_in_by_the_tenant_of_her_own_municipality() {
        issuers.next(ENTRA, employee("rektor"));
        assertIs("rektor", stranger(), "entra");
    }

    @Test
    void an_employee_next_door_comes_in_by_the_tenant_there() {
        issuers.next(ENTRA_NEXT_DOOR, employee("laerar-nabokommune"));
        assertIs("laerar-nabokommune", stranger(), "second");
    }

    @Test
    void the_number_of_a_parent_is_that_of_an_employee_at_ansattporten_and_the_two_never_mix() {
        issuers.next(ANSATTPORTEN, citizen("high"));
        issuers.next(IDPORTEN, citizen("idporten-loa-high"));
        var visitor = stranger();

        assertIs("rektor", visitor, "ansattporten");
        assertIs("forelder1", visitor, "idporten");
    }

    @Test
    void a_tenant_cannot_vouch_for_the_people_of_another() {
        issuers.next(ENTRA, employee("laerar-nabokommune"));
        assertRefused("entra", "Innloggingen gikk ikke");

        issuers.next(ENTRA_NEXT_DOOR, employee("rektor"));
        assertRefused("second", "Innloggingen gikk ikke");
    }

    @Test
    void what_one_may_vouch_for_another_may_not() {
        issuers.next(ENTRA, citizen("idporten-loa-high"));
        assertRefused("entra", "Innloggingen gikk ikke");

        issuers.next(IDPORTEN, employee("rektor"));
        assertRefused("idporten", "Innloggingen gikk ikke");
    }

    @Test
    void a_level_below_what_was_asked_for_is_refused_though_it_is_high_enough_elsewhere() {
        var asked = stranger().getOnce("/oauth2/authorization/idporten").header("Location");
        assertThat(asked).contains("acr_values=idporten-loa-high", "code_challenge_method=S256", "nonce=", "state=");

        issuers.next(IDPORTEN, citizen("idporten-loa-substantial"));
        assertRefused("idporten", "Logg inn på en tryggere måte");
    }

    /** An issuer among those we trust sends the reader on to another, to have us bring it that one's code (mix-up). */
    @Test
    void the_answer_of_one_issuer_is_never_traded_at_another() {
        issuers.next(ENTRA, employee("rektor"));
        issuers.next(ENTRA_NEXT_DOOR, employee("rektor"));
        var visitor = stranger();
        var second = visitor.getOnce("/oauth2/authorization/second").header("Location");
        var answer = visitor.getOnce(second).header("Location");
        assertThat(answer).contains("/login/oauth2/code/second?");

        var page = visitor.get(answer.replace("/code/second?", "/code/entra?"));

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.heading()).isEqualTo("Innloggingen gikk ikke");
        assertThat(visitor.get("/profile").path()).isEqualTo("/sign-in");
    }

    private void assertIs(String username, Visitor visitor, String registration) {
        visitor.get("/oauth2/authorization/" + registration);
        assertThat(visitor.get("/profile").text())
                .contains(PracticePeople.named(username).fullName());
    }

    private void assertRefused(String registration, String heading) {
        var visitor = stranger();
        Seen page = visitor.get("/oauth2/authorization/" + registration);
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.heading()).isEqualTo(heading);
        assertThat(visitor.get("/profile").path()).isEqualTo("/sign-in");
    }

    private static Map<String, Object> citizen(String level) {
        return Map.of("pid", RECTOR_AS_CITIZEN, "acr", level);
    }
}
