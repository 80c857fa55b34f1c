package no.stafett.goals.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What does not belong in a free text: numbers and addresses of people, and diagnoses without need. */
final class PrivacyRules {

    private static final Pattern NATIONAL_ID = Pattern.compile("(?<![\\d+])\\d{6}[ \\u00a0-]?\\d{5}(?!\\d)");

    // Eight digits from 2 to 9, in the groupings people use, with or without the country code.
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d.,/-])(?<!\\d )(?:(?:\\+|00)47[ \\u00a0]?)?(?:[2-9]\\d{7}|[2-9]\\d{2} \\d{2} \\d{3}|[2-9]\\d(?: \\d{2}){3})(?![\\d/-])(?! \\d)(?![.,]\\d)");

    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\p{L}\\d._+-])[\\p{L}\\d._+-]{1,64}+@[\\p{L}\\d-]{1,63}+(?:\\.[\\p{L}\\d-]{1,63}+){1,5}");

    private PrivacyRules() {}

    static Stream<Hint> nationalId(WrittenText text) {
        return NATIONAL_ID.matcher(text.text()).find() ? Stream.of(Hint.missing(HintKind.NATIONAL_ID)) : Stream.empty();
    }

    static Stream<Hint> phone(WrittenText text) {
        return each(HintKind.PHONE, PHONE, text);
    }

    static Stream<Hint> email(WrittenText text) {
        return each(HintKind.EMAIL, EMAIL, text);
    }

    static Stream<Hint> diagnosis(WrittenText text) {
        return WordLists.DIAGNOSES.in(text).stream().map(found -> Hint.missing(HintKind.DIAGNOSIS, found));
    }

    private static Stream<Hint> each(HintKind kind, Pattern pattern, WrittenText text) {
        Matcher matcher = pattern.matcher(text.text());
        return matcher.results().map(found -> Hint.missing(kind, found.group()));
    }
}
