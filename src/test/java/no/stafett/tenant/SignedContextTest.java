package no.stafett.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import no.stafett.StafettTest;
import no.stafett.database.Database;
import no.stafett.local.PracticePeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody can do who runs statements of her own as the application: open her own municipality, and no other. */
class SignedContextTest extends StafettTest {

    private static final UUID HERE = PracticePeople.named("kollega").tenant().value();
    private static final UUID THERE =
            PracticePeople.named("laerar-nabokommune").tenant().value();
    private static final UUID SHE = UUID.fromString("0f3c1d7e-8a44-4d0e-9c11-5a0b6f1f2a01");
    private static final UUID ANOTHER = UUID.fromString("e1b0c8f2-7d15-4a36-8f0a-93f5e0a4bb02");
    private static final long FIVE_MINUTES = 300;

    @Autowired
    private Database database;

    private Connection owner;
    private Connection application;

    @BeforeEach
    void connect() throws SQLException {
        owner = connection(database.owner());
        application = connection(database.app());
        application.setAutoCommit(false);
    }

    @AfterEach
    void disconnect() throws SQLException {
        owner.close();
        application.close();
    }

    @Test
    void a_signed_municipality_opens_and_shows_its_own_people_only() throws SQLException {
        open(application, signed(application, HERE, FIVE_MINUTES));

        assertThat(answer(application, "select count(*) from person")).isPositive();
        assertThat(answer(application, "select count(*) from person where tenant_id <> '" + HERE + "'"))
                .isZero();
    }

    /** The positive control: with the key, the neighbour is open. The key is what stands between, and nothing else. */
    @Test
    void the_key_is_what_keeps_the_neighbour_closed() throws SQLException {
        open(application, signed(application, THERE, FIVE_MINUTES));

        assertThat(answer(application, "select count(*) from person where tenant_id = '" + THERE + "'"))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stafett.tenant", "stafett.municipality", "keyring.upper_half"})
    void an_injected_setting_opens_nothing(String setting) throws SQLException {
        open(application, signed(application, HERE, FIVE_MINUTES));
        execute(application, "select set_config('" + setting + "', '" + THERE + "', true)");

        assertThat(answer(application, "select count(*) from person")).isPositive();
        assertThat(answer(application, "select count(*) from person where tenant_id = '" + THERE + "'"))
                .isZero();
    }

    @Test
    void whoever_acts_is_told_with_the_municipality() throws SQLException {
        open(application, signed(application, HERE + " " + SHE, FIVE_MINUTES));

        assertThat(word(application, "select current_tenant()")).isEqualTo(HERE.toString());
        assertThat(word(application, "select current_person()")).isEqualTo(SHE.toString());
    }

    @Test
    void nobody_acts_when_work_runs_on_its_own() throws SQLException {
        open(application, signed(application, HERE + " " + SHE, FIVE_MINUTES));
        application.commit();
        open(application, signed(application, HERE, FIVE_MINUTES));

        assertThat(word(application, "select current_person()")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stafett.person", "stafett.current_person", "keyring.person_upper_half"})
    void an_injected_setting_makes_nobody_another(String setting) throws SQLException {
        open(application, signed(application, HERE + " " + SHE, FIVE_MINUTES));
        execute(application, "select set_config('" + setting + "', '" + ANOTHER + "', true)");

        assertThat(word(application, "select current_person()")).isEqualTo(SHE.toString());
    }

    /** Neither another, nor nobody, from whom nothing is kept. */
    @Test
    void a_code_for_one_person_is_worthless_for_another_and_for_nobody() throws SQLException {
        var hers = signed(application, HERE + " " + SHE, FIVE_MINUTES);

        assertNotOpened(hers.replace(SHE.toString(), ANOTHER.toString()));
        assertNotOpened(hers.replace(" " + SHE, ""));
        assertNotOpened(signed(application, HERE, FIVE_MINUTES) + " " + SHE);
    }

    @Test
    void who_acts_is_forgotten_when_the_transaction_ends() throws SQLException {
        open(application, signed(application, HERE + " " + SHE, FIVE_MINUTES));
        application.commit();

        assertRefused(application, "select current_person()");
    }

    @Test
    void the_code_of_one_municipality_is_worthless_for_another() throws SQLException {
        var mine = signed(application, HERE, FIVE_MINUTES);

        assertNotOpened(mine.replace(HERE.toString(), THERE.toString()));
    }

    @Test
    void a_code_that_was_seen_elsewhere_is_worthless_on_this_connection() throws SQLException {
        try (var elsewhere = connection(database.app())) {
            assertNotOpened(signed(elsewhere, THERE, FIVE_MINUTES));
        }
    }

    @Test
    void a_code_is_worthless_when_its_time_is_out() throws SQLException {
        assertNotOpened(signed(application, THERE, -1));
    }

    @Test
    void a_longer_life_cannot_be_written_into_a_code() throws SQLException {
        var shortLived = signed(application, THERE, -1);

        assertNotOpened(shortLived.substring(0, 80) + "009999999999" + shortLived.substring(92));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "999999", "' or true --", "0123456789abcdef"})
    void nonsense_opens_nothing(String nonsense) throws SQLException {
        assertNotOpened(nonsense);
    }

    @Test
    void nothing_opens_nothing() throws SQLException {
        assertNotOpened(null);
    }

    @Test
    void the_municipality_is_forgotten_when_the_transaction_ends() throws SQLException {
        open(application, signed(application, HERE, FIVE_MINUTES));
        application.commit();

        assertRefused(application, "select count(*) from person");
    }

    /** A refused code must not leave the municipality before it open, or anything else. */
    @Test
    void the_municipality_before_is_not_opened_again_by_a_refused_code() throws SQLException {
        open(application, signed(application, HERE, FIVE_MINUTES));
        application.commit();
        assertNotOpened("x");

        assertRefused(application, "select count(*) from person");
    }

    @Test
    void a_sign_in_key_is_shown_to_nobody_who_merely_names_it() throws SQLException {
        open(application, signed(application, HERE, FIVE_MINUTES));
        showKey("idporten " + PracticePeople.named("forelder1").key());

        assertRefused(application, "select count(*) from sign_in_key");
    }

    /** A code for one thing must not do for another. */
    @Test
    void a_code_for_the_municipality_does_not_open_the_sign_in_keys() throws SQLException {
        showKey(signed(application, HERE, FIVE_MINUTES));

        assertRefused(application, "select count(*) from sign_in_key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select count(*) from keyring.context_key",
                "select keyring.signed_words('municipality', 'x')",
                "select currval('keyring.opened_at')",
                "select setval('keyring.upper_half', 1)",
                "select setval('keyring.person_upper_half', 1)",
                "select currval('keyring.person_lower_half')",
                "select nextval('keyring.person_lower_half')",
                "call keyring.open_municipality('00000000-0000-0000-0000-000000000000', null)",
                "create function current_person(x int) returns uuid language sql return null",
                "drop policy veil on comment",
                "select last_value from keyring.upper_half",
                "call keyring.open_municipality('00000000-0000-0000-0000-000000000000')",
                "call keyring.renew(interval '0')",
                "set role stafett_owner",
                "alter table person no force row level security",
                "alter function current_tenant() security invoker",
                "create function current_tenant(x int) returns uuid language sql return null",
                "create temp table person (tenant_id uuid)",
                "create schema own"
            })
    void the_application_cannot_reach_the_key_or_move_the_wall(String statement) throws SQLException {
        open(application, signed(application, HERE, FIVE_MINUTES));

        assertRefused(application, statement);
    }

    @Test
    void a_new_key_is_made_when_the_old_one_is_too_old_and_the_old_one_stays_a_while() throws SQLException {
        owner.setAutoCommit(false);
        long before = answer(owner, "select max(key_number) from keyring.context_key");
        execute(owner, "call keyring.renew(interval '1 day')");
        assertThat(answer(owner, "select max(key_number) from keyring.context_key"))
                .isEqualTo(before);

        execute(owner, "update keyring.context_key set made_at = made_at - interval '91 days'");
        execute(owner, "call keyring.renew(interval '90 days')");
        assertThat(answer(owner, "select max(key_number) from keyring.context_key"))
                .isEqualTo(before + 1);
        assertThat(answer(owner, "select count(*) from keyring.context_key where key_number = " + before))
                .isEqualTo(1);

        execute(owner, "update keyring.context_key set made_at = made_at - interval '8 days'");
        execute(owner, "call keyring.renew(interval '90 days')");
        assertThat(answer(owner, "select count(*) from keyring.context_key")).isEqualTo(1);
        owner.rollback();
    }

    private String signed(Connection forWhom, UUID municipality, long seconds) throws SQLException {
        return signed(forWhom, municipality.toString(), seconds);
    }

    /** As the application signs, written once more in SQL by the one who may read the key. */
    private String signed(Connection forWhom, String words, long seconds) throws SQLException {
        long process = answer(forWhom, "select pg_backend_pid()");
        try (var statement = owner.prepareStatement("""
                with told as (
                    select k.inner_pad, k.outer_pad,
                           to_char(k.key_number, 'FM000000') || to_char(?::bigint, 'FM0000000000')
                               || to_char(extract(epoch from now())::bigint + ?, 'FM000000000000') || ? as words
                      from keyring.context_key k
                     order by k.key_number desc
                     limit 1)
                select encode(sha256(outer_pad || sha256(inner_pad || convert_to('municipality' || words, 'UTF8'))),
                              'hex') || words
                  from told
                """)) {
            statement.setLong(1, process);
            statement.setLong(2, seconds);
            statement.setString(3, words);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private void assertNotOpened(@Nullable String code) throws SQLException {
        assertThatThrownBy(() -> open(application, code)).isInstanceOf(SQLException.class);
        application.rollback();
        assertRefused(application, "select count(*) from person");
    }

    private static void assertRefused(Connection connection, String statement) throws SQLException {
        assertThatThrownBy(() -> execute(connection, statement)).isInstanceOf(SQLException.class);
        connection.rollback();
    }

    private static void open(Connection connection, @Nullable String code) throws SQLException {
        try (var statement = connection.prepareStatement("select open_municipality(?)")) {
            statement.setString(1, code);
            statement.execute();
        }
    }

    private void showKey(String value) throws SQLException {
        try (var statement = application.prepareStatement("select set_config('stafett.sign_in_key', ?, true)")) {
            statement.setString(1, value);
            statement.execute();
        }
    }

    private static @Nullable String word(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static long answer(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    private Connection connection(Database.Login login) throws SQLException {
        return DriverManager.getConnection(database.url(), login.user(), login.password());
    }
}
