package no.stafett.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import no.stafett.database.Database.Login;

/**
 * The two logins of the embedded server and the databases they share. Made with a superuser's connection, which is used for
 * nothing else.
 */
final class ServerRoles {

    static final String OWNER = "stafett_owner";
    static final String APP = "stafett_app";

    private ServerRoles() {}

    /** Makes both roles, or gives those that are there the rights and passwords they shall have. */
    static void prepare(Connection admin, Login owner, Login app) throws SQLException {
        // The owner has its right to the schema by inheritance (PostgreSQL 15 insists); the application inherits
        // nothing.
        prepareRole(admin, owner, "inherit");
        prepareRole(admin, app, "noinherit");
        for (String setting : List.of(
                APP + " set statement_timeout = '20s'",
                APP + " set lock_timeout = '5s'",
                APP + " set idle_in_transaction_session_timeout = '30s'",
                OWNER + " set lock_timeout = '30s'",
                OWNER + " set idle_in_transaction_session_timeout = '5min'")) {
            execute(admin, "alter role " + setting);
        }
    }

    /** Makes a database unless it is there. */
    static void prepareDatabase(Connection admin, String name) throws SQLException {
        if (!exists(admin, "select from pg_database where datname = ?", name)) {
            createDatabase(admin, name);
        }
    }

    /** Makes a database that only the two logins may enter. */
    static void createDatabase(Connection admin, String name) throws SQLException {
        execute(admin, "create database " + name + " owner " + OWNER);
        // Nobody else may connect, and the application may not even make temporary tables.
        execute(admin, "revoke all on database " + name + " from public");
        execute(admin, "grant connect on database " + name + " to " + APP);
    }

    private static void prepareRole(Connection admin, Login login, String inheritance) throws SQLException {
        if (!exists(admin, "select from pg_roles where rolname = ?", login.user())) {
            execute(admin, "create role " + login.user());
        }
        execute(
                admin,
                "alter role " + login.user()
                        + " with login nosuperuser nobypassrls nocreatedb nocreaterole noreplication " + inheritance
                        + " password '" + login.password() + "'");
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
