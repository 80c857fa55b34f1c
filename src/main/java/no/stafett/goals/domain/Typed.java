package no.stafett.goals.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what somebody typed in a form. What cannot be read is nothing; the rule that asked says why. */
final class Typed {

    // A browser's date field sends the first; people who type it themselves write the others.
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT));

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private Typed() {}

    /** Without line breaks and without space around it. */
    static String oneLine(String typed) {
        return lines(typed).replaceAll("\n+", " ");
    }

    /** With its lines, whatever machine it was typed on. */
    static String lines(String typed) {
        return typed.replaceAll("\\R", "\n").strip();
    }

    static Optional<LocalDate> date(String typed) {
        return DATES.stream()
                .flatMap(format -> date(typed.strip(), format).stream())
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .findFirst();
    }

    static Optional<UUID> uuid(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static <E extends Enum<E>> Optional<E> word(String typed, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(word -> word.name().equals(typed))
                .findFirst();
    }

    private static Optional<LocalDate> date(String typed, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(typed, format));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
