package no.stafett.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts, stops and kills real servers, in a folder everybody may enter and in one only its owner may. */
class EmbeddedPostgresTest {

    @TempDir
    static Path closed;

    private static final Path OPEN = Path.of("target", "embedded-postgres-test");

    /** Lives in the temporary folder, which nobody but its owner may enter. */
    private static EmbeddedPostgres shared;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        // Unpacking is tried by the first server of the test run; the others copy its programs to save time.
        TestDatabase.server();
        for (Path home : new Path[] {closed.resolve("shared"), OPEN}) {
            Files.createDirectories(home);
            new ProcessBuilder("cp", "-a", "-n", TestDatabase.PROGRAMS.toString(), home + "/")
                    .start()
                    .waitFor();
        }
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        shared = EmbeddedPostgres.start(closed.resolve("shared"));
    }

    @AfterAll
    static void stop() {
        shared.close();
    }

    @Test
    void bringsTheVersionThatItsFolderSays() throws SQLException {
        assertThat(text(shared, "select split_part(current_setting('server_version'), ' ', 1)"))
                .isEqualTo(PostgresBinaries.VERSION);
    }

    @ParameterizedTest
    @CsvSource({
        "fsync,on",
        "synchronous_commit,on",
        "full_page_writes,on",
        "data_checksums,on",
        "listen_addresses,127.0.0.1",
        "password_encryption,scram-sha-256",
        "log_error_verbosity,terse",
        "log_min_error_statement,panic",
        "log_parameter_max_length,0",
        "log_parameter_max_length_on_error,0",
        "server_encoding,UTF8",
        "statement_timeout,20s",
        "lock_timeout,5s",
        "idle_in_transaction_session_timeout,30s",
    })
    void isDurableAndDiscreet(String setting, String value) throws SQLException {
        try (Connection connection = admin(shared)) {
            // The log settings are for superusers' eyes; the rest is asked as the application.
            Connection asked = setting.startsWith("log_") ? connection : app(shared);
            assertThat(text(asked, "select current_setting('" + setting + "')")).isEqualTo(value);
            asked.close();
        }
    }

    @Test
    void sortsAndSearchesInNorwegian() throws SQLException {
        assertThat(text(
                        shared,
                        "select string_agg(w, ' ' order by w) from (values ('å'), ('z'), ('ø'), ('a'), ('æ')) v(w)"))
                .isEqualTo("a z æ ø å");
        try (Connection owner = login(shared, shared.owner())) {
            execute(owner, "create extension if not exists pg_trgm");
            assertThat(text(owner, "select array_to_string(show_trgm('ååå'), ',') <> ''"))
                    .isEqualTo("t");
        }
    }

    @Test
    void neverRunsAsRoot() throws IOException {
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            return;
        }
        String user = Files.readAllLines(Path.of("/proc", String.valueOf(shared.pid()), "status")).stream()
                .filter(line -> line.startsWith("Uid:"))
                .findFirst()
                .orElseThrow();
        assertThat(user.substring(4).strip().split("\\s+")).hasSize(4).doesNotContain("0");
    }

    @Test
    void refusesAWrongPassword() {
        assertThatThrownBy(() -> login(shared, new Database.Login(shared.app().user(), "wrong"))
                        .close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void keepsItsPasswordsToItself() throws IOException {
        Path passwords = closed.resolve("shared/database.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)))
                .isEqualTo("rw-------");
        assertThat(closed.resolve("shared/database.password")).doesNotExist();
        assertThat(shared.app().toString()).doesNotContain(shared.app().password());
        assertThat(Files.readString(closed.resolve("shared/database.log")))
                .doesNotContain(shared.app().password());
    }

    @ParameterizedTest
    @CsvSource({"stafett_owner,t", "stafett_app,f"})
    void givesItsRolesNoPowerOverTheServer(String role, String inherits) throws SQLException {
        assertThat(text(shared, """
                select concat_ws(' ', rolcanlogin, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication, rolinherit)
                  from pg_roles
                 where rolname = '""" + role + "'")).isEqualTo("t f f f f f " + inherits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table mine (a int)",
                "create temporary table mine (a int)",
                "create schema mine",
                "truncate closed_table",
                "delete from closed_table",
                "drop table closed_table",
                "alter table closed_table disable row level security",
                "set role stafett_owner",
                "create role more",
                "copy closed_table to '/tmp/x'",
            })
    void letsTheApplicationChangeNoStructure(String sql) throws SQLException {
        try (Connection owner = login(shared, shared.owner());
                Connection app = app(shared)) {
            execute(owner, "create table if not exists closed_table (a int)");
            execute(owner, "grant select, insert on closed_table to stafett_app");
            assertThatThrownBy(() -> execute(app, sql))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void refusesASecondStartOnTheSameFolder() {
        assertThatThrownBy(() -> EmbeddedPostgres.start(closed.resolve("shared")))
                .isInstanceOf(DatabaseNotUsable.class)
                .hasMessageContaining("Another Stafett is running on the folder");
    }

    @Test
    void livesBesideAnotherAndKeepsWhatWasWrittenThroughRestartAndKill() throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.start(OPEN);
        assertThat(server.url()).isNotEqualTo(shared.url());
        assertThatThrownBy(() -> login(server, shared.app()).close()).isInstanceOf(SQLException.class);
        String url = server.url();
        write(server, "create table if not exists kept (line text)");
        write(server, "delete from kept");
        write(server, "insert into kept values ('first')");
        server.close();
        assertThat(server.pid()).isZero();

        EmbeddedPostgres again = EmbeddedPostgres.start(OPEN);
        assertThat(again.url()).as("the port is remembered").isEqualTo(url);
        write(again, "insert into kept values ('second')");
        new ProcessBuilder("kill", "-KILL", String.valueOf(again.pid())).start().waitFor();
        again.close();

        EmbeddedPostgres after = EmbeddedPostgres.start(OPEN);
        try (Connection owner = login(after, after.owner())) {
            assertThat(text(owner, "select string_agg(line, ' ' order by line) from kept"))
                    .isEqualTo("first second");
        } finally {
            after.close();
        }
    }

    @Test
    void replacesTheServerThatAKilledStartLeftBehind() throws Exception {
        Process killed = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledStart.class.getName(),
                        OPEN.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long leftBehind;
        try (var reader = new BufferedReader(new InputStreamReader(killed.getInputStream(), StandardCharsets.UTF_8))) {
            leftBehind = Long.parseLong(reader.readLine());
            assertThatThrownBy(() -> EmbeddedPostgres.start(OPEN))
                    .isInstanceOf(DatabaseNotUsable.class)
                    .hasMessageContaining("Another Stafett");
        }
        killed.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(leftBehind))
                .as("the server outlives a killed start")
                .isPresent();

        EmbeddedPostgres server = EmbeddedPostgres.start(OPEN);
        try {
            assertThat(server.pid()).isNotEqualTo(leftBehind).isNotZero();
            assertThat(livesOn(leftBehind)).isFalse();
        } finally {
            server.close();
        }
    }

    @Test
    void refusesDataWhosePasswordsAreLost() throws IOException {
        Path home = closed.resolve("lost");
        Files.createDirectories(home.resolve("database"));
        Files.setOwner(home.resolve("database"), Files.getOwner(closed.resolve("shared/database")));
        assertThatThrownBy(() -> EmbeddedPostgres.start(home))
                .isInstanceOf(DatabaseNotUsable.class)
                .hasMessageContaining("put the file back");
    }

    private static boolean livesOn(long pid) throws InterruptedException {
        // The one who inherited a stopped process may need a moment to collect it.
        long deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false)) {
            if (System.nanoTime() > deadline) {
                return true;
            }
            Thread.sleep(20);
        }
        return false;
    }

    private static void write(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection owner = login(server, server.owner())) {
            execute(owner, sql);
        }
    }

    private static Connection admin(EmbeddedPostgres server) throws SQLException {
        return server.admin();
    }

    private static Connection app(EmbeddedPostgres server) throws SQLException {
        return login(server, server.app());
    }

    private static Connection login(EmbeddedPostgres server, Database.Login login) throws SQLException {
        return DriverManager.getConnection(server.url(), login.user(), login.password());
    }

    private static String text(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection app = app(server)) {
            return text(app, sql);
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
