package no.stafett.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same configuration on a server that somebody else started: two logins, and refusals in one sentence. */
class DatabaseConfigurationTest {

    @BeforeAll
    static void quiet() {
        LoggingSystem logging = LoggingSystem.get(DatabaseConfigurationTest.class.getClassLoader());
        for (String noisy : List.of("org.springframework.context", "org.flywaydb", "com.zaxxer.hikari")) {
            logging.setLogLevel(noisy, LogLevel.ERROR);
        }
    }

    private static ApplicationContextRunner with(Map<String, Object> properties) {
        return new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        FlywayAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        JdbcClientAutoConfiguration.class))
                .withUserConfiguration(DatabaseConfiguration.class)
                .withPropertyValues("spring.flyway.locations=classpath:database-test")
                .withPropertyValues(properties.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .toArray(String[]::new));
    }

    @Test
    void migratesAsOwnerAndWorksAsTheApplication() {
        with(TestDatabase.properties()).run(context -> {
            assertThat(context).hasNotFailed();
            JdbcClient jdbc = context.getBean(JdbcClient.class);
            assertThat(jdbc.sql("select current_user")
                            .query((row, number) -> row.getString(1))
                            .single())
                    .isEqualTo("stafett_app");
            assertThat(jdbc.sql("select tableowner from pg_tables where tablename = 'probe'")
                            .query((row, number) -> row.getString(1))
                            .single())
                    .isEqualTo("stafett_owner");
            assertThat(jdbc.sql("insert into probe (line) values ('a')").update())
                    .isEqualTo(1);
            HikariDataSource pool = context.getBean(HikariDataSource.class);
            assertThat(pool.getMaximumPoolSize()).isEqualTo(8);
            assertThat(pool.getDataSourceProperties())
                    .containsEntry("socketTimeout", "30")
                    .containsEntry("logServerErrorDetail", "false")
                    .containsEntry("tcpKeepAlive", "true");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "statement_timeout, 20s, STAFETT_DB_STATEMENT_TIMEOUT, 7s",
        "lock_timeout, 5s, STAFETT_DB_LOCK_TIMEOUT, 1s",
        "idle_in_transaction_session_timeout, 30s, STAFETT_DB_IDLE_IN_TRANSACTION_TIMEOUT, 9s",
    })
    void givesUpInTimeWhateverTheRoleSays(String setting, String usual, String variable, String chosen)
            throws SQLException {
        Map<String, Object> properties = new HashMap<>(TestDatabase.properties());
        String url = String.valueOf(properties.get("stafett.db.url"));
        TestDatabase.asAdministrator(
                url,
                "alter role stafett_app in database " + url.substring(url.lastIndexOf('/') + 1) + " set " + setting
                        + " = 0");
        with(properties)
                .run(context -> assertThat(setting(context.getBean(JdbcClient.class), setting))
                        .isEqualTo(usual));
        properties.put(variable, chosen);
        with(properties)
                .run(context -> assertThat(setting(context.getBean(JdbcClient.class), setting))
                        .isEqualTo(chosen));
    }

    private static String setting(JdbcClient jdbc, String name) {
        return jdbc.sql("select current_setting(:name)")
                .param("name", name)
                .query((row, _) -> row.getString(1))
                .single();
    }

    @ParameterizedTest
    @CsvSource({
        "create schema elsewhere; create table elsewhere.hole (tenant_id uuid)",
        "create schema elsewhere; create table elsewhere.hole (tenant_id uuid); alter table elsewhere.hole enable row level security",
        "'create schema elsewhere; create table elsewhere.hole (tenant_id uuid); alter table elsewhere.hole enable row level security, force row level security'",
    })
    void refusesADatabaseWhereAWallIsDown(String hole) throws SQLException {
        Map<String, Object> properties = TestDatabase.properties();
        TestDatabase.asAdministrator(String.valueOf(properties.get("stafett.db.url")), hole);
        with(properties)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(DatabaseNotUsable.class)
                        .hasMessageContaining("The table hole has no forced row-level security"));
    }

    @ParameterizedTest
    @CsvSource({
        "log_min_messages, warning",
        "log_min_error_statement, error",
        "log_statement, all",
        "log_min_duration_statement, 0",
        "log_parameter_max_length_on_error, -1",
    })
    void refusesAServerThatWouldWriteIntoItsLogWhatPeopleHaveWritten(String setting, String loud) throws SQLException {
        Map<String, Object> properties = TestDatabase.properties();
        String url = String.valueOf(properties.get("stafett.db.url"));
        TestDatabase.asAdministrator(
                url,
                "alter role stafett_app in database " + url.substring(url.lastIndexOf('/') + 1) + " set " + setting
                        + " = '" + loud + "'");
        with(properties)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(DatabaseNotUsable.class)
                        .hasMessageContaining("would write what people have written")
                        .hasMessageContaining(setting + " = "));
    }

    @ParameterizedTest
    @CsvSource({
        "superuser nobypassrls, is a superuser",
        "nosuperuser bypassrls, has BYPASSRLS",
        "nosuperuser nobypassrls in role stafett_owner, owns tables",
    })
    void refusesAnApplicationRoleThatSeesThroughTheWall(String attributes, String reason) throws SQLException {
        String role = "too_strong_" + Math.abs(attributes.hashCode());
        Map<String, Object> properties = new HashMap<>(TestDatabase.properties());
        try (Connection admin = TestDatabase.server().admin();
                var statement = admin.createStatement()) {
            String url = String.valueOf(properties.get("stafett.db.url"));
            String database = url.substring(url.lastIndexOf('/') + 1);
            statement.execute("drop role if exists " + role);
            statement.execute("create role " + role + " login password 'pw' " + attributes);
            try {
                statement.execute("grant connect on database " + database + " to " + role);
                properties.put("stafett.db.app.user", role);
                properties.put("stafett.db.app.password", "pw");
                with(properties)
                        .run(context -> assertThat(context)
                                .getFailure()
                                .rootCause()
                                .isInstanceOf(DatabaseNotUsable.class)
                                .hasMessageContaining(reason));
            } finally {
                statement.execute("drop database " + database + " with (force)");
                statement.execute("drop role " + role);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "stafett.db.url, jdbc:h2:mem:x, must start with jdbc:postgresql:",
        "stafett.db.app.user, stafett_owner, two different roles",
        "stafett.db.app.user, '', STAFETT_DB_APP_USER",
        "stafett.db.owner.user, '', STAFETT_DB_OWNER_USER",
    })
    void refusesHalfAConfiguration(String property, String value, String reason) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "stafett.db.url", "jdbc:postgresql://127.0.0.1:1/none",
                "stafett.db.owner.user", "stafett_owner",
                "stafett.db.owner.password", "pw",
                "stafett.db.app.user", "stafett_app",
                "stafett.db.app.password", "pw"));
        properties.put(property, value);
        with(properties)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(DatabaseNotUsable.class)
                        .hasMessageContaining(reason));
    }

    @Test
    void saysWhatIsWrongInOneSentence() {
        var analysis = new DatabaseNotUsableAnalyzer()
                .analyze(new IllegalStateException(new DatabaseNotUsable("One sentence.")));
        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).isEqualTo("One sentence.");
    }
}
