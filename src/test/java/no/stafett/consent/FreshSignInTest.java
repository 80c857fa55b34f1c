package no.stafett.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.stafett.Seen;
import no.stafett.Visitor;
import no.stafett.database.Database;
import no.stafett.identity.KeptSessions;
import no.stafett.shared.PlanId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A yes is for one whom her issuer has seen a moment ago (J-02, J-06). Without JavaScript. */
class FreshSignInTest extends ConsentScene {

    @Autowired
    private Database database;

    private KeptSessions kept;
    private PlanId plan;
    private Visitor mother;

    @BeforeEach
    void invite() {
        kept = new KeptSessions(database);
        plan = sentAbout(CHILD, "CHILD");
        mother = visitor("forelder1");
    }

    @Test
    void signed_in_just_now_she_says_yes_at_once() {
        assertThat(sayYes(mother, plan).path()).isEqualTo(consentOf(plan));
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void signed_in_earlier_she_is_asked_who_she_is_and_goes_on_with_her_answer() throws SQLException {
        var atTheIssuer = sayYesTooLate();

        assertThat(atTheIssuer.path()).isEqualTo("/local/issuer/authorize");
        assertThat(atTheIssuer.redirects().getLast().getQuery()).contains("prompt=login", "max_age=300");
        assertThat(answers()).isZero();

        var before = mother.cookie("stafett");
        var back = chooseThere(atTheIssuer, "forelder1");

        assertThat(back.path()).isEqualTo("/unsent-form");
        assertThat(back.heading()).isEqualTo("Du er logga inn på nytt – svaret ditt er her");
        assertThat(back.document().select("main button").eachText()).containsExactly("Send det no");
        assertThat(mother.cookie("stafett")).isNotEqualTo(before);
        assertThat(stranger().setCookie("stafett", before).get("/profile").path())
                .as("the session before")
                .isEqualTo("/sign-in");
        assertThat(answers()).as("nothing is sent by itself").isZero();

        var sent = back.form(consentOf(plan) + "/answers").submit();

        assertThat(sent.path()).isEqualTo(consentOf(plan));
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void a_no_is_said_at_once_however_long_she_has_been_signed_in() throws SQLException {
        kept.seenEarlier(mother, Duration.ofHours(1));

        assertThat(sayNo(mother, plan).path()).isEqualTo("/consent/declined");
    }

    @Test
    void a_yes_is_taken_back_at_once_however_long_she_has_been_signed_in() throws SQLException {
        sayYes(mother, plan);
        kept.seenEarlier(mother, Duration.ofHours(1));

        var withdrawal = consentOf(plan) + "/withdrawal";

        assertThat(mother.get(withdrawal).form(withdrawal).submit().path()).isEqualTo("/consent/declined");
    }

    @Test
    void a_form_that_says_both_is_no_way_around_it() throws SQLException {
        kept.seenEarlier(mother, Duration.ofMinutes(6));

        var page = mother.get(consentOf(plan))
                .form(consentOf(plan) + "/answers")
                .press("answer", "DECLINED")
                .smuggle("answer", "GIVEN")
                .submit();

        assertThat(page.path()).isEqualTo("/local/issuer/authorize");
        assertThat(answers()).isZero();
    }

    @Test
    void four_minutes_ago_is_lately_and_six_is_not() throws SQLException {
        kept.seenEarlier(mother, Duration.ofMinutes(4));
        assertThat(sayYes(mother, plan).path()).isEqualTo(consentOf(plan));

        var other = sentAbout(CHILD, "CHILD");
        kept.seenEarlier(mother, Duration.ofMinutes(2));
        assertThat(sayYes(mother, other).path()).isEqualTo("/local/issuer/authorize");
    }

    @Test
    void when_another_comes_back_both_are_signed_out_and_nothing_is_left() throws SQLException {
        var atTheIssuer = sayYesTooLate();
        var before = mother.cookie("stafett");

        var back = chooseThere(atTheIssuer, "forelder2");

        assertThat(back.status()).isEqualTo(403);
        assertThat(back.heading()).isEqualTo("Det var en annen som logget inn");
        assertThat(mother.get("/start").path()).isEqualTo("/sign-in");
        assertThat(stranger().setCookie("stafett", before).get("/start").path()).isEqualTo("/sign-in");
        assertThat(mother.get("/sign-in/local?as=forelder2").path())
                .as("nothing of hers for him")
                .isEqualTo("/start");
        assertThat(answers()).isZero();
    }

    @Test
    void an_issuer_that_lets_her_through_unseen_is_not_believed() throws SQLException {
        var back = comesBackWith(
                Map.of("auth_time", Instant.now().minusSeconds(600).getEpochSecond()));

        assertThat(back.status()).isEqualTo(403);
        assertThat(back.heading()).isEqualTo("Vi må vite at det er deg");
        assertStillWaiting(back);
    }

    @Test
    void an_issuer_that_does_not_tell_when_it_saw_her_is_not_believed() throws SQLException {
        var claims = new HashMap<String, Object>();
        claims.put("auth_time", null);
        var back = comesBackWith(claims);

        assertThat(back.heading()).isEqualTo("Vi må vite at det er deg");
        assertStillWaiting(back);
    }

    @Test
    void a_less_sure_way_than_the_one_she_came_in_by_is_not_enough() throws SQLException {
        var back = comesBackWith(Map.of("acr", "idporten-loa-substantial"));

        assertThat(back.heading()).isEqualTo("Logg inn på ein tryggare måte");
        assertStillWaiting(back);
    }

    @Test
    void signed_in_by_an_issuer_that_does_not_tell_she_is_asked_again() {
        var claims = honestly();
        claims.put("auth_time", null);
        var silent = signedInWith(claims);

        assertThat(sayYes(silent, plan).path()).isEqualTo("/local/issuer/authorize");
    }

    @Test
    void one_who_turns_back_at_the_issuer_finds_her_answer_again() throws SQLException {
        var atTheIssuer = sayYesTooLate();
        var state = atTheIssuer.address().getQuery().replaceFirst(".*state=([^&]+).*", "$1");

        var back = mother.get("/login/oauth2/code/local?error=access_denied&state=" + state);

        assertThat(back.heading()).isEqualTo("Det er ikkje sendt enno");
        var again = back.form(consentOf(plan) + "/answers").submit();
        assertThat(again.path()).isEqualTo("/local/issuer/authorize");
        chooseThere(again, "forelder1").form(consentOf(plan) + "/answers").submit();
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void a_plan_that_is_not_hers_is_not_told_of_by_asking_again() throws SQLException {
        var somebody = visitor("kollega");
        kept.seenEarlier(somebody, Duration.ofMinutes(6));
        var token = somebody.get("/profile").form("/profile").value("_csrf");

        for (var one : new String[] {plan.toString(), UUID.randomUUID().toString()}) {
            var path = "/plans/" + one + "/consent/answers";
            var asked = somebody.post(path, Map.of("_csrf", token, "answer", "GIVEN"));
            assertThat(asked.path()).isEqualTo("/local/issuer/authorize");
            assertThat(asked.redirects()).hasSize(2);
        }
    }

    private Seen sayYesTooLate() throws SQLException {
        kept.seenEarlier(mother, Duration.ofMinutes(6));
        return sayYes(mother, plan);
    }

    private Seen chooseThere(Seen atTheIssuer, String username) {
        return mother.get(atTheIssuer.address() + "&login_hint=" + username);
    }

    /** She is seen, but the issuer says something else about it. */
    private Seen comesBackWith(Map<String, Object> claims) throws SQLException {
        var told = honestly();
        told.putAll(claims);
        var username = "mor " + UUID.randomUUID();
        issuer.know(username, told);
        return chooseThere(sayYesTooLate(), username.replace(" ", "%20"));
    }

    private Visitor signedInWith(Map<String, Object> claims) {
        var username = "mor " + UUID.randomUUID();
        issuer.know(username, claims);
        var visitor = stranger();
        visitor.get("/sign-in/local?as=" + username.replace(" ", "%20"));
        return visitor;
    }

    private void assertStillWaiting(Seen back) {
        assertThat(answers()).isZero();
        assertThat(mother.get("/profile").path()).as("signed in as before").isEqualTo("/profile");
        var link = URI.create(back.document().select("main a.ds-button").attr("href"));
        assertThat(mother.get(link.toString()).hasForm(consentOf(plan) + "/answers"))
                .isTrue();
    }

    private static Map<String, Object> honestly() {
        return new HashMap<>(Map.of("pid", MOTHER.key(), "acr", "idporten-loa-high"));
    }

    private int answers() {
        return count("consent_answer", plan, "answer = 'GIVEN'");
    }
}
