package no.stafett.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The settings that keep what people write out of the server's own log. The embedded server is started with them; an
 * external one is asked, and refused when it would write.
 *
 * <p>Errors do not reach the log at all: even their first line may quote a value, and the application logs them itself,
 * without words.
 */
final class QuietLog {

    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("log_min_messages", "log"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_parameter_max_length", "0"),
            Map.entry("log_parameter_max_length_on_error", "0"),
            Map.entry("log_statement", "none"),
            Map.entry("log_min_duration_statement", "-1"),
            Map.entry("log_min_duration_sample", "-1"),
            Map.entry("log_transaction_sample_rate", "0"),
            Map.entry("log_duration", "off"));

    /** What is as quiet, or not there at all. Extensions that log statements are asked by the names of their settings. */
    private static final Map<String, Set<String>> ALSO_QUIET = Map.of(
            "log_min_messages", Set.of("fatal", "panic"),
            "log_min_error_statement", Set.of("fatal"),
            "log_statement", Set.of("ddl"),
            "auto_explain.log_min_duration", Set.of("-1"),
            "pgaudit.log_parameter", Set.of("off"));

    private QuietLog() {}

    static Map<String, String> settings() {
        return SETTINGS;
    }

    /** The settings of this connection that let something through, each as "name = value it should have". */
    static List<String> loud(Connection connection) throws SQLException {
        var wanted = new TreeMap<>(SETTINGS);
        wanted.put("auto_explain.log_min_duration", "-1");
        wanted.put("pgaudit.log_parameter", "off");
        var loud = new TreeMap<String, String>();
        try (var query = connection.prepareStatement("select current_setting(?, true)")) {
            for (var setting : wanted.entrySet()) {
                query.setString(1, setting.getKey());
                try (var row = query.executeQuery()) {
                    row.next();
                    var value = row.getString(1);
                    if (value != null
                            && !value.equals(setting.getValue())
                            && !ALSO_QUIET
                                    .getOrDefault(setting.getKey(), Set.of())
                                    .contains(value)) {
                        loud.put(setting.getKey(), setting.getValue());
                    }
                }
            }
        }
        return loud.entrySet().stream()
                .map(setting -> setting.getKey() + " = " + setting.getValue())
                .toList();
    }
}
