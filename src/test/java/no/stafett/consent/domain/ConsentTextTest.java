package no.stafett.consent.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.stafett.consent.ConsentException;
import no.stafett.consent.ConsentScope;
import no.stafett.consent.InformationType;
import no.stafett.consent.LinePeriod;
import no.stafett.consent.ParticipantRole;
import no.stafett.consent.domain.ConsentContent.Contact;
import no.stafett.consent.domain.ConsentContent.Named;
import no.stafett.consent.domain.ConsentContent.Reader;
import no.stafett.consent.domain.ConsentText.Kind;
import no.stafett.shared.Language;
import no.stafett.shared.web.TextBundles;
import no.stafett.shared.web.Texts;
import no.stafett.tenant.Unit;
import no.stafett.tenant.UnitId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConsentTextTest {

    private static final TextBundles BUNDLES = new TextBundles();
    private static final int LONGEST_SENTENCE = 20;

    @ParameterizedTest
    @MethodSource("readers")
    void it_says_everything_a_consent_must_say(Language language, Reader reader, String planType) {
        var text = text(language, reader, planType).plain();

        assertThat(text)
                .contains("Kari Nordås, Kontaktlærar, Øvingsskulen")
                .contains("Mats Lie")
                .contains("Øvingskommunen")
                .contains("22. november 2027")
                .contains("55 10 20 01")
                .contains("Jonas Haugen")
                .contains("frivillig")
                .contains(language == Language.NYNORSK ? "arkivlova" : "arkivloven")
                .contains(language == Language.NYNORSK ? "Du treng ikkje seie kvifor" : "Du trenger ikke si hvorfor")
                .doesNotContain("⟦")
                .doesNotContainPattern("\\{\\d}");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void it_says_what_is_covered_and_what_is_not_from_whom_and_what_is_excepted(
            Language language, Reader reader, String planType) {
        var text = text(language, reader, planType).plain();
        var not = language == Language.NYNORSK ? "gjeld ikkje opplysningar" : "gjelder ikke opplysninger";

        assertThat(text.substring(0, text.indexOf(not)))
                .contains("– læring og utvikling")
                .doesNotContain("– helse");
        assertThat(text.substring(text.indexOf(not))).contains("– helse").contains("– Barnehagen");
        assertThat(text).contains("Legekontoret skal ").contains(": flyttinga");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void a_line_says_its_days_and_that_it_is_for_a_service(Language language, Reader reader, String planType) {
        var days = new LinePeriod(Optional.of(LocalDate.of(2027, 1, 4)), Optional.of(LocalDate.of(2027, 6, 18)));
        var service = new Named("PP-tenesta", "", "", ParticipantRole.PARTICIPANT, true, true, days);
        var text = ConsentText.of(content(reader, planType, service), new Say(BUNDLES.in(language)));

        assertThat(text.plain())
                .contains("4. januar 2027")
                .contains("18. juni 2027")
                .contains(language == Language.NYNORSK ? "som ei teneste" : "som en tjeneste");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void a_kept_text_is_read_back_as_it_was(Language language, Reader reader, String planType) {
        var text = text(language, reader, planType);

        assertThat(ConsentText.read(text.plain())).isEqualTo(text);
        assertThat(text.hash()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void every_sentence_is_short(Language language, Reader reader, String planType) {
        var sentences = text(language, reader, planType).lines().stream()
                .filter(line -> line.kind() == Kind.PARAGRAPH)
                .flatMap(line -> Pattern.compile("(?<=[.!?])\\s+").splitAsStream(line.text()));

        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(Arrays.stream(sentence.split("\\s+")))
                        .as(sentence)
                        .hasSizeLessThanOrEqualTo(LONGEST_SENTENCE));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void it_is_easy_to_read(Language language, Reader reader, String planType) {
        // Names of people and places are theirs; the words around them are ours.
        var words = text(language, reader, planType).lines().stream()
                .filter(line -> line.kind() == Kind.PARAGRAPH)
                .map(ConsentText.Line::text)
                .toList();

        assertThat(lix(String.join(" ", words))).isLessThanOrEqualTo(30);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void one_word_more_is_another_text(Language language, Reader reader, String planType) {
        var text = text(language, reader, planType);
        var other = ConsentText.of(
                content(reader, planType, new Named("Mats Lien", "", "PPT", ParticipantRole.PARTICIPANT, true)),
                new Say(BUNDLES.in(language)));

        assertThat(other.hash()).isNotEqualTo(text.hash());
    }

    static Stream<Arguments> readers() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Arrays.stream(Reader.values())
                        .flatMap(reader -> Stream.of("BATON_LOG", "INDIVIDUAL_PLAN")
                                .map(type -> Arguments.of(language, reader, type))));
    }

    private static ConsentText text(Language language, Reader reader, String planType) {
        var content = content(reader, planType, new Named("Mats Lie", "", "PPT", ParticipantRole.PARTICIPANT, false));
        return ConsentText.of(content, new Say(BUNDLES.in(language)));
    }

    private static ConsentContent content(Reader reader, String planType, Named second) {
        return new ConsentContent(
                reader,
                planType,
                "Øvingskommunen",
                "Ola",
                List.of(
                        new Named("Kari Nordås", "Kontaktlærar", "Øvingsskulen", ParticipantRole.BATON_HOLDER, true),
                        second),
                Matters.NONE,
                List.of("Astrid Haugen", "Jonas Haugen"),
                LocalDate.of(2027, 11, 22),
                new ConsentScope(
                        InformationType.USUAL,
                        List.of(new Unit(UnitId.create(), "Barnehagen", Unit.Sector.KINDERGARTEN)),
                        List.of(
                                new ConsentException(
                                        UUID.randomUUID(),
                                        Optional.empty(),
                                        Optional.of(UnitId.create()),
                                        "Legekontoret",
                                        "",
                                        true),
                                new ConsentException(
                                        UUID.randomUUID(), Optional.empty(), Optional.empty(), "", "flyttinga", false)),
                        true),
                new Contact("Kari Nordås", "55 10 20 01", "kari@example.no"));
    }

    /** Words per sentence plus the share of words longer than six letters. */
    private static double lix(String text) {
        var words = Pattern.compile("\\p{L}+")
                .matcher(text)
                .results()
                .map(word -> word.group())
                .toList();
        var sentences = Pattern.compile("[.:!?]").matcher(text).results().count();
        var longOnes = words.stream().filter(word -> word.length() > 6).count();
        return (double) words.size() / sentences + 100.0 * longOnes / words.size();
    }

    private record Say(Texts texts) implements NorwegianWords {

        @Override
        public Language language() {
            return texts.language();
        }

        @Override
        public boolean has(String key) {
            return texts.has(key);
        }

        @Override
        public String get(String key, Object... values) {
            return texts.get(key, values);
        }

        @Override
        public String date(LocalDate day) {
            return texts.date(day);
        }
    }
}
