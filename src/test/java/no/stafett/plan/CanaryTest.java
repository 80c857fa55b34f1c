package no.stafett.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import no.stafett.database.Database;
import no.stafett.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words that a person typed are planted where the database refuses them; nobody's log may sing of them. */
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest extends PlanScene {

    private static final String CANARY = "Kanarifugl-7731";

    @Autowired
    private Database database;

    @Autowired
    private JdbcClient sql;

    @Test
    void what_was_typed_is_in_no_log_and_no_answer_when_the_database_refuses_it(CapturedOutput output)
            throws SQLException, IOException {
        var teacher = visitor("kontaktlaerar2");
        var plan = activePlan(teacher, "Kari");
        asOwner("alter table plan_cover add constraint planted check (short_name not like 'Kanari%') not valid");
        try {
            var seen = teacher.get(plan + "/cover")
                    .form(plan + "/cover")
                    .fill("shortName", CANARY)
                    .submit();

            assertThat(seen.status()).isEqualTo(500);
            assertThat(seen.body()).doesNotContain(CANARY);
        } finally {
            asOwner("alter table plan_cover drop constraint planted");
        }
        assertThat(output.getAll())
                .contains("Reference ", "DataIntegrityViolationException", "[23514]")
                .doesNotContain(CANARY);
        assertThat(serverLog()).doesNotContain(CANARY);
    }

    /** Every kind of refusal that quotes what it was given. */
    @Test
    void neither_the_exception_nor_the_servers_log_quotes_a_row() throws IOException {
        for (var statement : new String[] {
            "insert into event_publication (id, listener_id, event_type, serialized_event, publication_date)"
                    + " values (gen_random_uuid(), null, '" + CANARY + "', '', now())",
            "insert into event_publication (id, listener_id, event_type, serialized_event, publication_date)"
                    + " values (gen_random_uuid(), '', '', '" + CANARY + "', null)"
        }) {
            assertThat(words(catchThrowable(() -> sql.sql(statement.replace("'" + CANARY + "'", ":canary"))
                            .param("canary", CANARY)
                            .update())))
                    .contains("violates not-null constraint")
                    .doesNotContain(CANARY);
        }
        assertThat(serverLog()).doesNotContain(CANARY);
    }

    /** The positive controls: with the usual settings both the driver and the server do sing. */
    @Test
    void with_the_usual_settings_the_canary_is_heard() throws SQLException, IOException {
        var planted = "insert into event_publication (id, event_type) values (gen_random_uuid(), 'Kanarifugl-control')";

        var login = database.owner();
        try (var loud = DriverManager.getConnection(database.url(), login.user(), login.password());
                var statement = loud.createStatement()) {
            assertThatThrownBy(() -> statement.execute(planted)).hasMessageContaining("Kanarifugl-control");
        }
        assertThat(serverLog()).doesNotContain("Kanarifugl-control");

        assertThatThrownBy(() -> TestDatabase.asAdministrator(
                        database.url(),
                        "set log_min_messages = 'error'",
                        "set log_error_verbosity = 'default'",
                        planted))
                .isInstanceOf(SQLException.class);
        assertThat(serverLog()).contains("Kanarifugl-control");
    }

    private static String words(Throwable fault) {
        var words = new StringWriter();
        fault.printStackTrace(new PrintWriter(words));
        return words.toString();
    }

    private static String serverLog() throws IOException {
        return Files.readString(TestDatabase.serverLog());
    }

    private void asOwner(String statement) throws SQLException {
        var login = database.owner();
        try (var owner = DriverManager.getConnection(database.url(), login.user(), login.password());
                var run = owner.createStatement()) {
            run.execute(statement);
        }
    }
}
