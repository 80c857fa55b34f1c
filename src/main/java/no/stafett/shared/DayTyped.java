package no.stafett.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as people write it: 24.5.2017, 24.05.2017, 24052017, and 2017-05-24 as a browser's date field sends it. */
public final class DayTyped {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})[. /-](\\d{1,2})[. /-](\\d{4})");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern FROM_A_DATE_FIELD = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private DayTyped() {}

    /** Nothing when it is not a day that exists; never a guess. */
    public static Optional<LocalDate> read(String typed) {
        var text = typed.strip();
        var sent = FROM_A_DATE_FIELD.matcher(text);
        if (sent.matches()) {
            return day(sent.group(1), sent.group(2), sent.group(3));
        }
        for (var form : new Pattern[] {WRITTEN, TOGETHER}) {
            var written = form.matcher(text);
            if (written.matches()) {
                return day(written.group(3), written.group(2), written.group(1));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
