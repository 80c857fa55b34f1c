package no.stafett.goals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The word lists and the texts of the hints belong together, and both are complete. */
class WordListsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nn.txt", "nb.txt"})
    void every_heavy_word_and_abbreviation_has_a_plain_word_that_is_not_heavy_itself(String file) {
        WordFile words = WordFile.read(file);
        PhraseList heavy = words.list("words", "abbreviations");

        assertThat(words.phrases("words").map(Phrase::suggestion).distinct().count())
                .isGreaterThan(60);
        assertThat(words.phrases("words").count()).isGreaterThanOrEqualTo(80);
        assertThat(Stream.concat(words.phrases("words"), words.phrases("abbreviations")))
                .allSatisfy(phrase -> {
                    assertThat(phrase.suggestion())
                            .as("%s", phrase.words())
                            .hasValueSatisfying(plain -> assertThat(plain).isNotBlank());
                    assertThat(heavy.in(WrittenText.of(phrase.suggestion().orElseThrow())))
                            .as("%s", phrase.words())
                            .isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nn.txt", "nb.txt"})
    void no_form_is_listed_twice(String file) {
        WordFile words = WordFile.read(file);
        List<List<String>> forms = Stream.concat(words.phrases("words"), words.phrases("abbreviations"))
                .map(Phrase::words)
                .toList();

        assertThat(forms).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nn", "nb"})
    void every_hint_has_its_two_texts_and_uses_what_it_is_given(String language) throws IOException {
        Properties texts = texts(language);
        List<String> keys = new ArrayList<>();
        for (HintKind kind : HintKind.values()) {
            String missing = texts.getProperty("hint." + kind + ".missing", "");
            String ok = texts.getProperty("hint." + kind + ".ok", "");
            keys.add("hint." + kind + ".missing");
            keys.add("hint." + kind + ".ok");

            assertThat(ok).as("%s", kind).isNotBlank().doesNotContain("{");
            assertThat(missing).as("%s", kind).isNotBlank();
            assertThat(missing.contains("«{0}»")).as("%s quotes", kind).isEqualTo(kind.quotes());
            assertThat(missing.contains("«{1}»")).as("%s suggests", kind).isEqualTo(kind.suggests());
            assertThat(MessageFormat.format(missing, "A", "B")).doesNotContain("{");
        }
        assertThat(texts.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void what_a_hint_carries_is_what_its_kind_promises() {
        String everything =
                "Elevens problem: vi skal snarast iverksette tiltak ift. ADHD, ring 41234567 eller a@b.no, 20914695016. "
                        + "Gjennomføring, tilrettelegging, forståelse og helsestasjonsvurderingssamtale.";

        Stream.of(
                        WritingHints.forGoal(everything),
                        WritingHints.forActivity("Plan", everything),
                        WritingHints.forText(everything))
                .flatMap(List::stream)
                .filter(hint -> !hint.satisfied())
                .forEach(hint -> {
                    assertThat(hint.quote().isPresent())
                            .as("%s", hint)
                            .isEqualTo(hint.kind().quotes());
                    assertThat(hint.suggestion().isPresent())
                            .as("%s", hint)
                            .isEqualTo(hint.kind().suggests());
                    hint.quote().ifPresent(quote -> assertThat(everything).contains(quote));
                });
    }

    @Test
    void a_hint_does_not_print_what_people_wrote() {
        assertThat(WritingHints.forText("Ring 41234567 snarast").toString())
                .isEqualTo("[Hint[hint.PHONE.missing], Hint[hint.VAGUE_TIME.missing]]");
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader file =
                Files.newBufferedReader(Path.of("src/main/resources/texts/hints_" + language + ".properties"))) {
            texts.load(file);
        }
        return texts;
    }
}
