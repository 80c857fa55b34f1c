package no.stafett.consent.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SheetLanguageTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /** What a sheet needs, and a screen does not. */
    private static final Pattern OF_THE_SHEET =
            Pattern.compile("consent\\.(and|plan\\..*|role\\..*|right\\..*|text\\..*)|sheet\\.(?!on-paper|lead).*");

    @Test
    void every_language_says_everything_the_norwegian_sheet_says_with_the_same_facts() throws IOException {
        var norwegian = new Properties();
        try (var file = getClass().getResourceAsStream("/texts/consent_nb.properties")) {
            assertThat(file).isNotNull();
            norwegian.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        var keys = norwegian.stringPropertyNames().stream()
                .filter(key -> OF_THE_SHEET.matcher(key).matches())
                .collect(Collectors.toSet());
        assertThat(keys).hasSizeGreaterThan(50);
        var languages = new SheetLanguages().all();

        assertThat(languages).extracting(SheetLanguage::tag).contains("en");
        for (var language : languages) {
            assertThat(language.words().keySet()).as(language.tag()).containsAll(keys);
            for (var key : keys) {
                assertThat(places(language.words().getOrDefault(key, "")))
                        .as(language.tag() + " " + key)
                        .isEqualTo(places(norwegian.getProperty(key, "")));
            }
        }
    }

    @Test
    void a_name_never_turns_the_sentence_around_in_a_language_from_right_to_left() throws IOException {
        var language = SheetLanguage.read("ar", file("direction=rtl\nask=\\u0627\\u0633\\u0623\\u0644 {0}."));

        assertThat(language.rightToLeft()).isTrue();
        assertThat(language.get("ask", "Kari Nordås")).isEqualTo("\u0627\u0633\u0623\u0644 \u2068Kari Nordås\u2069.");
    }

    @Test
    void one_changed_letter_is_another_edition() throws IOException {
        var one = SheetLanguage.read("en", file("ask=Ask {0}."));

        assertThat(SheetLanguage.read("en", file("ask=Ask {0}.")).edition()).isEqualTo(one.edition());
        assertThat(SheetLanguage.read("en", file("ask=Ask {0}!")).edition()).isNotEqualTo(one.edition());
        assertThat(one.get("ask", "{1}")).isEqualTo("Ask {1}.");
        assertThat(one.date(LocalDate.of(2027, 11, 22))).contains("November").contains("2027");
    }

    private static InputStream file(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group())
                .sorted()
                .toList();
    }
}
