package no.stafett.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The owner's connection for a command beside the running application, found by the application's own configuration. */
public final class OwnerConnection {

    private OwnerConnection() {}

    /** Refuses, in one sentence, when the configuration does not say where the database is. */
    public static Connection open(Map<String, String> environment) throws SQLException {
        String url = environment.getOrDefault("STAFETT_DB_URL", "");
        if (url.isEmpty()) {
            return embedded(Path.of(environment.getOrDefault("STAFETT_HOME", "var")));
        }
        String user = environment.getOrDefault("STAFETT_DB_OWNER_USER", "");
        String password = environment.getOrDefault("STAFETT_DB_OWNER_PASSWORD", "");
        if (user.isEmpty()) {
            throw new DatabaseNotUsable(
                    "STAFETT_DB_URL is set, so STAFETT_DB_OWNER_USER and _PASSWORD must be set too.");
        }
        return DriverManager.getConnection(url, user, password);
    }

    private static Connection embedded(Path home) throws SQLException {
        if (!Files.exists(home.resolve("database.properties"))) {
            throw new DatabaseNotUsable("There is no embedded database in " + home.toAbsolutePath()
                    + ": set STAFETT_HOME, or STAFETT_DB_URL with the owner's login.");
        }
        try {
            var remembered = Remembered.in(home, true);
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + remembered.port() + "/stafett",
                    "stafett_owner",
                    remembered.password("owner"));
        } catch (IOException e) {
            throw new DatabaseNotUsable("The passwords in " + home.toAbsolutePath() + " cannot be read.", e);
        }
    }
}
