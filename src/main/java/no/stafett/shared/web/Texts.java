package no.stafett.shared.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.stafett.shared.Language;
import no.stafett.shared.Oslo;
import no.stafett.shared.Refusal;

/** The words of one language. Every word on a screen comes from here; a template holds none. */
public final class Texts {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d{1,2})}");

    private final Language language;
    private final Map<String, String> words;
    private final String variant;
    private final DateTimeFormatter date;
    private final DateTimeFormatter dayAndMonth;
    private final DateTimeFormatter time;

    Texts(Language language, Map<String, String> words) {
        this(language, words, "");
    }

    private Texts(Language language, Map<String, String> words, String variant) {
        this.language = language;
        this.words = words;
        this.variant = variant;
        this.date = DateTimeFormatter.ofPattern("d. MMMM yyyy", language.locale());
        this.dayAndMonth = DateTimeFormatter.ofPattern("d. MMMM", language.locale());
        this.time = DateTimeFormatter.ofPattern("HH.mm", language.locale());
    }

    public Language language() {
        return language;
    }

    /**
     * The same words as they are said about one kind of thing: {@code key.VARIANT} where there is one, the plain key where there
     * is none. So the one who holds the baton is called what the type of plan calls her, on every page of it.
     */
    public Texts about(String variant) {
        return variant.equals(this.variant) ? this : new Texts(language, words, variant);
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    /**
     * The text of a key, with {0}, {1} … filled in. What is filled in is never looked into again: somebody may have written
     * "{1}" herself. A key without a text shows itself; a test sees to it that none is.
     */
    public String get(String key, Object... values) {
        var text = Optional.ofNullable(variant.isEmpty() ? null : words.get(key + "." + variant))
                .orElseGet(() -> words.getOrDefault(key, "⟦" + key + "⟧"));
        return values.length == 0
                ? text
                : PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(filled(place.group(1), values)));
    }

    private static String filled(String place, Object[] values) {
        int number = Integer.parseInt(place);
        return number < values.length ? String.valueOf(values[number]) : "{" + place + "}";
    }

    /** One or many: {@code key.one} or {@code key.many}, the number as {0}. */
    public String count(String key, int number) {
        return get(key + (number == 1 ? ".one" : ".many"), number);
    }

    public String get(Refusal refusal) {
        return get(refusal.key());
    }

    /** The text of an enum value, {@code level.TWO}: the type's simple name with a small first letter, dot, the value. */
    public String get(Enum<?> value) {
        var type = value.getDeclaringClass().getSimpleName();
        return get(Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + value.name());
    }

    /** "22. november 2026". */
    public String date(LocalDate day) {
        return day.format(date);
    }

    public String date(Instant instant) {
        return date(Oslo.day(instant));
    }

    /** "22. november", for dates near by. */
    public String day(LocalDate day) {
        return day.format(dayAndMonth);
    }

    /** "10.42". */
    public String time(Instant instant) {
        return instant.atZone(Oslo.ZONE).format(time);
    }

    /** "22. november kl. 10.42"; the year only when it is not the year of {@code now}. */
    public String moment(Instant instant, Instant now) {
        ZonedDateTime there = instant.atZone(Oslo.ZONE);
        var sameYear = there.getYear() == now.atZone(Oslo.ZONE).getYear();
        return get("moment", there.format(sameYear ? dayAndMonth : date), there.format(time));
    }
}
