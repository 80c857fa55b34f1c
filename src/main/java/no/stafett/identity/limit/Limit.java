package no.stafett.identity.limit;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** So many times within so long, written {@code 30/PT10M}. */
record Limit(int times, Duration within) {

    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,8})/(P.+)");

    /** Fails for anything else: a limit nobody can read stops the start. */
    static Limit read(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw unreadable(written);
        }
        try {
            var within = Duration.parse(parts.group(2));
            if (within.isPositive()) {
                return new Limit(Integer.parseInt(parts.group(1)), within);
            }
        } catch (DateTimeParseException _) {
            // Said below.
        }
        throw unreadable(written);
    }

    private static IllegalArgumentException unreadable(String written) {
        return new IllegalArgumentException("A limit is written as 30/PT10M (times/ISO 8601 duration), not " + written);
    }
}
