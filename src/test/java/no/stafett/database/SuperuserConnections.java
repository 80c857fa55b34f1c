package no.stafett.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Connections of a superuser to one database of an embedded server: for filling it past the rules, never in a test. */
@FunctionalInterface
public interface SuperuserConnections {

    Connection open() throws SQLException;

    /** Fails for an external database, whose superuser is somebody else. */
    static SuperuserConnections of(Database database) {
        if (database instanceof EmbeddedPostgres embedded) {
            var name = database.url().substring(database.url().lastIndexOf('/') + 1);
            return () -> embedded.admin(name);
        }
        throw new IllegalArgumentException("not an embedded database: " + database.url());
    }
}
