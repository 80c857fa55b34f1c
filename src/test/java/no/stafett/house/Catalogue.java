package no.stafett.house;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Asks the database about itself. */
final class Catalogue {

    private Catalogue() {}

    /** The first column of every row. */
    static List<String> names(Connection connection, String query) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    static void execute(Connection connection, String statement) throws SQLException {
        try (var run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
