package no.stafett.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import no.stafett.database.Database;

/** Writes the synthetic municipality, as the owner of the tables, in one transaction. What is there already is left alone. */
final class BenchMunicipality {

    private final Database database;
    private final int plans;

    BenchMunicipality(Database database, int plans) {
        this.database = database;
        this.plans = plans;
    }

    void write() throws SQLException, IOException {
        var owner = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), owner.user(), owner.password())) {
            connection.setAutoCommit(false);
            letPgbenchSign(connection);
            if (isThere(connection)) {
                connection.commit();
                return;
            }
            for (var statement : statements()) {
                try (var run = connection.createStatement()) {
                    run.execute(statement);
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
            try (var run = connection.createStatement()) {
                run.execute("vacuum analyze");
            }
        }
    }

    /** In the bench's own database alone: pgbench works as the application's role and has no key to sign with. */
    private void letPgbenchSign(Connection connection) throws SQLException {
        try (var run = connection.createStatement()) {
            var role = database.app().user();
            run.execute("grant usage on schema keyring to " + role);
            run.execute("grant all on all sequences in schema keyring to " + role);
            run.execute("grant execute on procedure keyring.open_municipality(uuid) to " + role);
        }
    }

    private static boolean isThere(Connection connection) throws SQLException {
        try (var run = connection.createStatement()) {
            run.execute("call keyring.open_municipality('" + BenchPeople.TENANT + "')");
            try (var row = run.executeQuery("select count(*) from municipality where tenant_id = current_tenant()")) {
                return row.next() && row.getInt(1) > 0;
            }
        }
    }

    private String[] statements() throws IOException {
        try (var file = getClass().getResourceAsStream("/bench/municipality.sql")) {
            if (file == null) {
                throw new IllegalStateException("bench/municipality.sql is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":plans", String.valueOf(plans))
                    .replace(":teachers", String.valueOf(BenchPeople.teachers(plans)))
                    .split("-- next");
        }
    }
}
