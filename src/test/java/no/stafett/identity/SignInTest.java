package no.stafett.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.stafett.StafettTest;
import no.stafett.local.PracticePeople;
import no.stafett.local.PracticePerson;
import no.stafett.local.SyntheticNationalIds;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.TenantScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Everybody who shall get in gets in as herself, and nobody else does. */
class SignInTest extends StafettTest {

    private static final List<String> USERNAMES = List.of(
            "kontaktlaerar",
            "kontaktlaerar2",
            "kollega",
            "rektor",
            "helsesjukepleiar",
            "jordmor",
            "ppt",
            "barnevern",
            "systemansvarleg",
            "personvernombod",
            "koordinerande",
            "forelder1",
            "forelder2",
            "forelder-utan-ansvar",
            "ungdom15",
            "gravid",
            "laerar-nabokommune");

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    static Stream<String> usernames() {
        return USERNAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("usernames")
    void everybody_comes_in_as_herself(String username) {
        var person = PracticePeople.named(username);

        var profile = visitor(username).get("/profile");

        assertThat(profile.status()).isEqualTo(200);
        assertThat(profile.document().select("main").text())
                .contains(person.fullName())
                .contains(person.municipality())
                .contains(person.unit());
        assertThat(profile.document().select("header").text()).contains(person.fullName());
        assertThat(profile.body()).doesNotContain(person.key());
    }

    @Test
    void the_page_of_the_issuer_has_a_button_for_everybody() {
        var page = stranger().get("/oauth2/authorization/local");

        assertThat(page.path()).isEqualTo("/local/issuer/authorize");
        assertThat(page.document().select("code").eachText())
                .containsAll(USERNAMES)
                .doesNotHaveDuplicates();

        var inside = page.follow("Katarzyna Nowak");
        assertThat(inside.document().select("header").text()).contains("Katarzyna Nowak");
    }

    @Test
    void the_sign_in_page_says_what_stafett_is_and_has_a_button() {
        var visitor = stranger();

        var page = visitor.get("/");

        assertThat(page.path()).isEqualTo("/sign-in");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("main p").first().text()).contains("felles plan rundt et barn");
        assertThat(page.document().select("main a.ds-button").eachAttr("href"))
                .containsExactly("/oauth2/authorization/local");
    }

    @Test
    void nobody_is_called_that() {
        assertThat(stranger().get("/sign-in/local?as=nokon").status()).isEqualTo(404);
        assertThat(stranger().get("/sign-in/local?as=").status()).isEqualTo(404);
        assertThat(stranger().get("/sign-in/local").status()).isEqualTo(404);
    }

    @Test
    void somebody_no_municipality_knows_is_told_whom_to_call() {
        issuer.know(
                "ukjend",
                Map.of(
                        "pid",
                        SyntheticNationalIds.birthNumber(java.time.LocalDate.of(1970, 1, 1), 7),
                        "acr",
                        "idporten-loa-high"));
        var visitor = stranger().with("Accept-Language", "nn");

        var page = visitor.get("/sign-in/local?as=ukjend");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.heading()).isEqualTo("Vi kjenner deg ikkje enno");
        assertThat(page.text()).contains("Ring");
        assertThat(visitor.get("/profile").path()).isEqualTo("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"idporten-loa-low", "", "low", "Level4", "idporten-loa-highest"})
    void a_level_that_is_too_low_opens_nothing(String level) {
        var number = PracticePeople.named("forelder1").key();
        issuer.know("lågt nivå", Map.of("pid", number, "acr", level));
        var visitor = stranger();

        var page = visitor.get("/sign-in/local?as=l%C3%A5gt%20niv%C3%A5");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.heading()).isEqualTo("Logg inn på en tryggere måte");
        assertThat(visitor.get("/profile").path()).isEqualTo("/sign-in");
    }

    @Test
    void level_substantial_is_enough() {
        issuer.know(
                "substantial",
                Map.of("pid", PracticePeople.named("forelder2").key(), "acr", "idporten-loa-substantial"));
        var visitor = stranger();
        visitor.get("/sign-in/local?as=substantial");

        assertThat(visitor.get("/profile").text()).contains("Jonas Haugen");
    }

    @Test
    void an_issuer_that_names_nobody_lets_nobody_in() {
        issuer.know("namnlaus", Map.of("tid", "t", "acr", "idporten-loa-high"));
        var visitor = stranger();

        assertThat(visitor.get("/sign-in/local?as=namnlaus").status()).isEqualTo(403);
        assertThat(visitor.get("/profile").path()).isEqualTo("/sign-in");
    }

    @Test
    void the_key_of_a_citizen_never_opens_for_an_employee() {
        // A key of the right number that points at the wrong capacity is a fault in somebody's register.
        var number = SyntheticNationalIds.birthNumber(java.time.LocalDate.of(1971, 3, 1), 0);
        giveKey(PracticePeople.named("rektor"), number);
        issuer.know("feil nøkkel", Map.of("pid", number, "acr", "idporten-loa-high"));

        assertThat(stranger().get("/sign-in/local?as=feil%20n%C3%B8kkel").status())
                .isEqualTo(403);
    }

    @Test
    void in_two_municipalities_one_is_chosen_for_the_whole_session() {
        var number = SyntheticNationalIds.birthNumber(java.time.LocalDate.of(1980, 12, 24), 0);
        writeCitizen(PracticePeople.PRACTICE, "Sara To Stader", number);
        writeCitizen(PracticePeople.NEIGHBOUR, "Sara Nabo", number);
        issuer.know("to-kommunar", Map.of("pid", number, "acr", "idporten-loa-high"));
        var visitor = stranger();
        assertThat(visitor.get("/profile").path()).isEqualTo("/sign-in");

        var choice = visitor.get("/sign-in/local?as=to-kommunar");

        assertThat(choice.path()).isEqualTo("/sign-in/municipality");
        assertThat(choice.document().select("main button").eachText())
                .containsExactlyInAnyOrder(PracticePeople.PRACTICE, PracticePeople.NEIGHBOUR);
        assertThat(visitor.get("/start").path()).isEqualTo("/sign-in/municipality");
        assertThat(choice.form("/sign-in/municipality")
                        .smuggle("municipality", UUID.randomUUID().toString())
                        .submit()
                        .status())
                .isEqualTo(404);

        var before = visitor.cookie("stafett");
        var inside = visitor.get("/sign-in/municipality")
                .form("/sign-in/municipality")
                .press(
                        "municipality",
                        PracticePeople.named("laerar-nabokommune").tenant().toString())
                .submit();

        assertThat(inside.path()).as("the page asked for before signing in").isEqualTo("/profile");
        assertThat(inside.text()).contains("Sara Nabo").contains("Nabokommunen").doesNotContain("Sara To Stader");
        assertThat(visitor.cookie("stafett")).isNotEqualTo(before);
        assertThat(visitor.get("/sign-in/municipality").path()).isNotEqualTo("/sign-in/municipality");
    }

    private void writeCitizen(String municipality, String name, String number) {
        var tenant = PracticePeople.of(municipality).findFirst().orElseThrow().tenant();
        TenantScope.run(
                tenant,
                () -> transactions.executeWithoutResult(_ -> {
                    var id = UUID.randomUUID();
                    sql.sql("""
                            insert into person (tenant_id, person_id, capacity, first_name, last_name, national_id, created_at)
                            values (current_tenant(), :id, 'CITIZEN', :name, '', :number, :now)
                            """)
                            .param("id", id)
                            .param("name", name)
                            .param("number", number)
                            .param("now", Rows.at(java.time.Instant.EPOCH))
                            .update();
                    writeKey(number, id);
                }));
    }

    private void giveKey(PracticePerson person, String number) {
        TenantScope.run(
                person.tenant(),
                () -> transactions.executeWithoutResult(
                        _ -> writeKey(number, person.id().value())));
    }

    private void writeKey(String number, UUID person) {
        sql.sql("""
                insert into sign_in_key (issuer, subject, tenant_id, person_id)
                values ('idporten', :number, current_tenant(), :person)
                """).param("number", number).param("person", person).update();
    }
}
