package no.stafett.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import no.stafett.StafettTest;
import no.stafett.database.Database;
import no.stafett.identity.session.SessionToken;
import no.stafett.local.PracticePeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long a session lives, what is kept of it, and who can see that. */
class SessionLifeTest extends StafettTest {

    @Autowired
    private Database database;

    @Autowired
    private JdbcClient sql;

    private KeptSessions kept;

    @BeforeEach
    void look() {
        kept = new KeptSessions(database);
    }

    @Test
    void half_an_hour_without_use_ends_it() throws SQLException {
        var visitor = visitor("kollega");
        kept.age(visitor, Duration.ofMinutes(29));
        assertThat(visitor.get("/profile").path()).as("used in time").isEqualTo("/profile");
        kept.age(visitor, Duration.ofMinutes(29));
        assertThat(visitor.get("/profile").path())
                .as("the half hour began anew")
                .isEqualTo("/profile");

        kept.age(visitor, Duration.ofMinutes(31));

        assertThat(visitor.get("/profile").path()).isEqualTo("/sign-in");
    }

    @ParameterizedTest
    @CsvSource({"kollega, 8", "forelder1, 2"})
    void use_does_not_carry_it_past_its_longest(String username, int hours) throws SQLException {
        var visitor = visitor(username);
        for (int quarters = 1; quarters < hours * 4; quarters++) {
            kept.age(visitor, Duration.ofMinutes(15));
            assertThat(visitor.get("/profile").path()).isEqualTo("/profile");
        }
        assertThat(kept.tell(visitor, "ends_at = latest_end")).isEqualTo("true");

        kept.age(visitor, Duration.ofMinutes(15));

        assertThat(visitor.get("/profile").path()).isEqualTo("/sign-in");
    }

    @Test
    void use_is_noted_once_a_minute_at_most() throws SQLException {
        var visitor = visitor("kollega");
        var before = kept.tell(visitor, "seen_at");
        visitor.get("/profile");
        visitor.get("/start");
        assertThat(kept.tell(visitor, "seen_at")).isEqualTo(before);

        kept.age(visitor, Duration.ofSeconds(61));
        visitor.get("/profile");

        assertThat(kept.tell(visitor, "seen_at > now() - interval '30 seconds'"))
                .isEqualTo("true");
    }

    @Test
    void a_choice_of_language_is_kept_with_the_session_at_once() throws SQLException {
        var visitor = visitor("helsesjukepleiar");

        visitor.get("/profile").form("/language").press("language", "NYNORSK").submit();

        assertThat(kept.tell(visitor, "language")).isEqualTo("NYNORSK");
    }

    @Test
    void what_is_kept_names_nobody_and_opens_nothing() throws SQLException {
        var mother = PracticePeople.named("forelder1");
        var visitor = visitor("forelder1");

        assertThat(kept.of(visitor))
                .contains(mother.id().toString())
                .doesNotContain(mother.key(), mother.fullName(), mother.municipality(), visitor.cookie("stafett"));
    }

    @Test
    void the_application_cannot_look_through_them() {
        visitor("kollega");
        for (var statement : new String[] {
            "select count(*) from session",
            "select count(*) from sign_in_attempt",
            "update session set ends_at = latest_end",
            "delete from session"
        }) {
            assertThatThrownBy(() -> sql.sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void nobody_opens_one_without_the_applications_signed_word() {
        var mother = PracticePeople.named("forelder1");
        var token = "s" + "B".repeat(43);
        var words = SessionToken.hash(token) + " " + mother.tenant() + " " + mother.id()
                + " CITIZEN local - HIGH - - 2026-01-01T00:00:00Z 2026-01-01T00:00:00Z 2099-01-01T00:00:00Z"
                + " 2099-01-01T00:00:00Z";

        assertThatThrownBy(() -> sql.sql("select open_session(?)")
                        .param("0".repeat(64) + "0000010000000001999999999999" + words)
                        .query((_, _) -> true)
                        .single())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("is not signed");
        assertThat(stranger().setCookie("stafett", token).get("/profile").path())
                .isEqualTo("/sign-in");
    }

    @Test
    void a_session_that_is_over_leaves_nothing_behind() throws SQLException {
        var visitor = visitor("kollega");
        var other = visitor("rektor");
        var before = kept.of(other);
        kept.age(visitor, Duration.ofHours(13));

        sql.sql("select clear_sessions(now())").query((_, _) -> true).single();

        assertThat(kept.of(visitor)).isEmpty();
        assertThat(kept.of(other)).isNotEmpty().isEqualTo(before);
    }

    @Test
    void one_that_was_made_up_is_nobodys() {
        var made = "s" + "A".repeat(43);

        assertThat(stranger().setCookie("stafett", made).get("/profile").path()).isEqualTo("/sign-in");
        assertThat(stranger()
                        .setCookie("stafett", "' or true --")
                        .get("/profile")
                        .path())
                .isEqualTo("/sign-in");
    }
}
