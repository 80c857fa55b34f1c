package no.stafett.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Looks at the application's own login before anything else works with it. Row-level security means nothing to a
 * superuser, to BYPASSRLS or to a table's owner, so such a login is refused.
 */
final class DatabaseCheck {

    private static final int OLDEST = 15;

    private final DataSource application;

    DatabaseCheck(DataSource application) {
        this.application = application;
    }

    /** Refuses an old server, and a login that row-level security cannot hold. */
    void serverAndRole() {
        try (Connection connection = application.getConnection()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new DatabaseNotUsable(
                        "The database server is PostgreSQL " + version + "; Stafett needs " + OLDEST + " or newer.");
            }
            String role = currentRole(connection);
            if (answer(connection, """
                    select rolsuper
                      from pg_roles
                     where rolname = current_user
                    """)) {
                throw new DatabaseNotUsable("The application's role " + role
                        + " is a superuser and would see every municipality: give it NOSUPERUSER.");
            }
            if (answer(connection, """
                    select rolbypassrls
                      from pg_roles
                     where rolname = current_user
                    """)) {
                throw new DatabaseNotUsable("The application's role " + role
                        + " has BYPASSRLS and would see every municipality: give it NOBYPASSRLS.");
            }
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    /** Refuses a login that owns tables, or may become the one who does. */
    void ownsNothing() {
        try (Connection connection = application.getConnection()) {
            if (answer(connection, """
                    select exists (
                        select
                          from pg_class
                          join pg_namespace on pg_namespace.oid = pg_class.relnamespace
                         where pg_class.relkind in ('r', 'p', 'v', 'm', 'f')
                           and pg_namespace.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
                           and pg_has_role(current_user, pg_class.relowner, 'member')
                    )
                    """)) {
                throw new DatabaseNotUsable("The application's role " + currentRole(connection)
                        + " owns tables (or is a member of the role that does), and row-level security does not hold an"
                        + " owner: let STAFETT_DB_OWNER_USER own them.");
            }
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    /** Refuses a database in which the wall around a table was taken down, or never raised. */
    void everyWallStands() {
        try (Connection connection = application.getConnection();
                var query = connection.prepareStatement("""
                        select c.relname
                          from pg_class c
                          join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
                         where c.relkind in ('r', 'p')
                           and not (c.relrowsecurity and c.relforcerowsecurity
                                    and exists (select from pg_policy p where p.polrelid = c.oid))
                         order by c.relname
                        """);
                var row = query.executeQuery()) {
            if (row.next()) {
                throw new DatabaseNotUsable("The table " + row.getString("relname")
                        + " has no forced row-level security, so one municipality could see another's rows: find out who"
                        + " took it down before Stafett is started.");
            }
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    /** Refuses a server that would write what people have written into its own log. */
    void logIsQuiet() {
        try (Connection connection = application.getConnection()) {
            var loud = QuietLog.loud(connection);
            if (!loud.isEmpty()) {
                throw new DatabaseNotUsable(
                        "The database server would write what people have written into its log; set on it, or for the"
                                + " application's role: " + String.join(", ", loud) + ".");
            }
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private static String currentRole(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select current_user");
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static boolean answer(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static DatabaseNotUsable unreachable(SQLException e) {
        return new DatabaseNotUsable("The database cannot be used with the application's login: " + e.getMessage(), e);
    }
}
