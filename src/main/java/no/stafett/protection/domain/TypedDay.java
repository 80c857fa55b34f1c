package no.stafett.protection.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.stream.Stream;

/** A day as a date field sends it, or as people write it where there is none: 24.5.2027. */
final class TypedDay {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private TypedDay() {}

    /** Nothing when it is not a day that exists. */
    static Optional<LocalDate> read(String typed) {
        return Stream.of(DateTimeFormatter.ISO_LOCAL_DATE, WRITTEN)
                .flatMap(form -> day(typed.strip(), form).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(String typed, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(typed, form));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
