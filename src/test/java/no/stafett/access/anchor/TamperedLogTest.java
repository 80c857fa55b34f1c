package no.stafett.access.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.stafett.access.domain.Anchor;
import no.stafett.access.domain.Finding;
import no.stafett.access.domain.Finding.Kind;
import no.stafett.database.Database;
import no.stafett.database.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The owner of the tables turns the triggers off and changes the past; the verifier must find it. Each test has a
 * municipality of its own with twenty sealed lines, of which the last two batches of five are anchored.
 */
class TamperedLogTest {

    private static String url;

    private final UUID municipality = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private Connection owner;

    @BeforeAll
    static void migrate() {
        url = migrated();
    }

    private static String migrated() {
        var properties = TestDatabase.properties();
        var address = String.valueOf(properties.get("stafett.db.url"));
        Flyway.configure()
                .dataSource(address, login().user(), login().password())
                .placeholders(Map.of("appRole", TestDatabase.server().app().user()))
                .load()
                .migrate();
        return address;
    }

    private static Database.Login login() {
        return TestDatabase.server().owner();
    }

    @BeforeEach
    void fill() throws SQLException {
        owner = connection(url);
        within(owner, """
                insert into municipality (tenant_id, name, phone, language) values (:m, 'Prøvekommunen', '', 'NYNORSK')
                """, """
                insert into person (tenant_id, person_id, capacity, first_name, last_name, created_at)
                values (:m, :p, 'EMPLOYEE', 'Eva', 'Prøve', now())
                """);
        visits(owner, 10);
        seal(owner);
        visits(owner, 5);
        anchors.add(seal(owner));
        visits(owner, 5);
        anchors.add(seal(owner));
    }

    @AfterEach
    void disconnect() throws SQLException {
        owner.close();
    }

    @Test
    void a_whole_log_is_whole() throws SQLException {
        assertThat(findings(url)).isEmpty();
        assertThat(VerifyLog.tell(new VerifyLog.Result(List.of(), 1, anchors.size()), said::add))
                .isZero();
        assertThat(said).last().isEqualTo("The access log is whole.");
    }

    @Test
    void lines_that_wait_to_be_sealed_are_counted_and_no_fault() throws SQLException {
        visits(owner, 3);

        assertThat(findings(url)).isEmpty();
        assertThat(said)
                .anyMatch(line -> line.contains(municipality + ": 20 lines in the chain, anchored up to 20, 3 not"));
    }

    @Test
    void a_changed_line_is_found() throws SQLException {
        tamper("update access_log set ground = 'OWNER' where number = 7");

        assertFound(new Finding(Kind.CHANGED, municipality, 7, 7), "Line 7 ", "was changed");
    }

    /** The chain is made anew from the changed line on; only the anchors know. */
    @Test
    void a_changed_line_with_a_new_chain_after_it_is_found() throws SQLException {
        tamper(
                "update access_log set ground = 'OWNER' where number = 7",
                "update access_log set number = null, hash = null where number >= 7");
        seal(owner);

        assertFound(new Finding(Kind.REWRITTEN, municipality, 15, 15), "Line 15 ", "is not the line that was anchored");
    }

    @Test
    void a_deleted_line_is_found() throws SQLException {
        tamper("delete from access_log where number in (7, 8)");

        assertFound(new Finding(Kind.MISSING, municipality, 7, 8), "Each of the lines 7–8 ", "was deleted");
    }

    @Test
    void a_line_that_was_slipped_in_is_found() throws SQLException {
        tamper(
                "update access_log set number = -number where number >= 7",
                "update access_log set number = 1 - number where number < 0",
                """
                insert into access_log (tenant_id, entry_id, plan_id, person_id, purpose, granted, ground, at, number, hash)
                values (:m, gen_random_uuid(), gen_random_uuid(), :p, 'READ_PLAN', true, 'OWNER', now(), 7,
                        sha256('guessed'))
                """);

        assertFound(new Finding(Kind.SLIPPED_IN, municipality, 7, 7), "Line 7 ", "was slipped in");
    }

    @Test
    void a_line_that_was_slipped_in_among_the_unsealed_with_an_old_date_is_found() throws SQLException {
        tamper("""
                insert into access_log (tenant_id, entry_id, plan_id, person_id, purpose, granted, ground, at, written_at)
                values (:m, gen_random_uuid(), gen_random_uuid(), :p, 'READ_PLAN', true, 'OWNER', now(),
                        now() - interval '1 day')
                """);

        assertFound(new Finding(Kind.SLIPPED_IN, municipality, 21, 21), "was slipped in");
    }

    @Test
    void two_lines_that_changed_places_are_found() throws SQLException {
        tamper(
                "update access_log set number = -1 where number = 4",
                "update access_log set number = 4 where number = 9",
                "update access_log set number = 9 where number = -1");

        assertThat(findings(url))
                .containsExactlyInAnyOrder(
                        new Finding(Kind.MOVED, municipality, 4, 4), new Finding(Kind.MOVED, municipality, 9, 9));
    }

    @Test
    void neighbours_that_changed_places_are_found() throws SQLException {
        tamper(
                "update access_log set number = -1 where number = 4",
                "update access_log set number = 4 where number = 5",
                "update access_log set number = 5 where number = -1");

        assertThat(findings(url))
                .containsExactlyInAnyOrder(
                        new Finding(Kind.MOVED, municipality, 4, 4), new Finding(Kind.MOVED, municipality, 5, 5));
    }

    @Test
    void an_end_that_was_cut_off_is_found() throws SQLException {
        tamper("delete from access_log where number > 17");

        assertFound(new Finding(Kind.CUT_OFF, municipality, 18, 20), "Each of the lines 18–20 ", "cut off");
    }

    @Test
    void a_log_that_was_emptied_is_found() throws SQLException {
        tamper("delete from access_log");

        assertFound(new Finding(Kind.CUT_OFF, municipality, 1, 20), "cut off");
    }

    @Test
    void a_municipality_that_is_gone_is_found() throws SQLException {
        var gone = new Anchor(Instant.EPOCH, UUID.randomUUID(), 4, "00".repeat(32));
        anchors.add(gone);

        assertThat(VerifyLog.verify(owner, anchors, said::add).findings())
                .contains(new Finding(Kind.CUT_OFF, gone.tenant(), 1, 4));
    }

    /** A real copy of the database, taken before the last lines were written, and put in its place. */
    @Test
    void an_older_copy_that_was_restored_is_found_at_rest_and_when_it_was_written_on() throws SQLException {
        var original = migrated();
        owner.close();
        owner = connection(original);
        anchors.clear();
        fill(owner);
        owner.close();
        var copy = TestDatabase.copyOf(original);
        owner = connection(original);
        visits(owner, 5);
        anchors.add(seal(owner));

        assertThat(findings(original)).isEmpty();
        assertThat(findings(copy)).containsExactly(new Finding(Kind.CUT_OFF, municipality, 11, 15));

        try (var restored = connection(copy)) {
            visits(restored, 8);
            seal(restored);
        }
        assertThat(findings(copy)).containsExactly(new Finding(Kind.REWRITTEN, municipality, 15, 15));
    }

    private void fill(Connection connection) throws SQLException {
        within(connection, """
                insert into municipality (tenant_id, name, phone, language) values (:m, 'Prøvekommunen', '', 'NYNORSK')
                """, """
                insert into person (tenant_id, person_id, capacity, first_name, last_name, created_at)
                values (:m, :p, 'EMPLOYEE', 'Eva', 'Prøve', now())
                """);
        visits(connection, 10);
        anchors.add(seal(connection));
    }

    @Test
    void without_anchors_the_verifier_says_so() {
        assertThat(VerifyLog.tell(new VerifyLog.Result(List.of(), 1, 0), said::add))
                .isEqualTo(2);
        assertThat(said).last().asString().contains("there are no anchors");
    }

    @Test
    void a_database_that_is_not_there_is_said_in_one_sentence(@TempDir Path empty) {
        assertThat(VerifyLog.run(Map.of("STAFETT_HOME", empty.toString()), List.of(), said::add))
                .isEqualTo(2);
        assertThat(said).singleElement().asString().contains("There is no embedded database");
    }

    @Test
    void anchors_are_read_back_from_the_file_and_from_a_log_of_another_machine(@TempDir Path folder) throws Exception {
        var anchor = anchors.getFirst();
        var file = new AnchorFile(folder);
        file.add(anchor);
        Files.writeString(
                folder.resolve(AnchorFile.NAME),
                "2026-11-22T10:00:00Z half an anch",
                java.nio.file.StandardOpenOption.APPEND);
        file.add(anchors.getLast());
        var log = folder.resolve("collected.log");
        Files.writeString(log, "Nov 22 10:00:00 host stafett: INFO " + AnchorLine.of(anchor, 0) + "\nsomething else\n");

        assertThat(file.read()).containsExactly(anchor, anchors.getLast());
        assertThat(AnchorFile.read(log))
                .singleElement()
                .satisfies(read -> assertThat(read.hash()).isEqualTo(anchor.hash()));
    }

    private void assertFound(Finding finding, String... words) throws SQLException {
        var found = findings(url);
        assertThat(found).contains(finding);
        assertThat(VerifyLog.tell(new VerifyLog.Result(found, 1, anchors.size()), said::add))
                .isEqualTo(1);
        assertThat(finding.sentence()).contains(words);
        assertThat(said).contains(finding.sentence());
    }

    private List<Finding> findings(String database) throws SQLException {
        try (var connection = connection(database)) {
            return VerifyLog.verify(connection, anchors, said::add).findings().stream()
                    .filter(finding -> finding.tenant().equals(municipality))
                    .toList();
        }
    }

    private void tamper(String... statements) throws SQLException {
        var all = new ArrayList<>(List.of("alter table access_log disable trigger user"));
        all.addAll(List.of(statements));
        all.add("alter table access_log enable trigger user");
        within(owner, all.toArray(new String[0]));
    }

    private void visits(Connection connection, int lines) throws SQLException {
        within(connection, """
                insert into access_log (tenant_id, entry_id, plan_id, person_id, purpose, granted, ground, at, position)
                select :m, gen_random_uuid(), gen_random_uuid(), :p, 'READ_PLAN', mod(n, 3) > 0, 'CONSENT', now(), 'Lærar æøå'
                  from generate_series(1, %d) n
                """.formatted(lines));
    }

    private Anchor seal(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("call keyring.open_municipality('" + municipality + "')");
            try (var row = statement.executeQuery("select reached, head from seal_access_log(1000)")) {
                row.next();
                return new Anchor(
                        Instant.EPOCH,
                        municipality,
                        row.getLong("reached"),
                        HexFormat.of().formatHex(row.getBytes("head")));
            }
        } finally {
            connection.commit();
        }
    }

    private void within(Connection connection, String... statements) throws SQLException {
        try (var run = connection.createStatement()) {
            run.execute("call keyring.open_municipality('" + municipality + "')");
            for (var statement : statements) {
                run.execute(statement.replace(":m", "'" + municipality + "'").replace(":p", "'" + person + "'"));
            }
        }
        connection.commit();
    }

    private static Connection connection(String database) throws SQLException {
        var connection = DriverManager.getConnection(database, login().user(), login().password());
        connection.setAutoCommit(false);
        return connection;
    }
}
