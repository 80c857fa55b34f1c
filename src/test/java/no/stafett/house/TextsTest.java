package no.stafett.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.access.Purpose;
import no.stafett.access.domain.Ground;
import no.stafett.access.domain.Hindrance;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.Refusal;
import org.junit.jupiter.api.Test;

/** Every word on a screen is a key in nynorsk and in bokmål. */
class TextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Pattern LITERAL_KEY =
            Pattern.compile("\\bt\\.(?:get|count)\\(\"([a-zA-Z0-9_.-]+)\"\\s*([,)])");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void nynorsk_and_bokmaal_have_the_same_keys() throws IOException {
        assertThat(texts("nn").keySet()).isEqualTo(texts("nb").keySet());
    }

    @Test
    void both_languages_fill_in_the_same_places() throws IOException {
        var bokmaal = texts("nb");
        texts("nn")
                .forEach((key, text) -> assertThat(placesIn(bokmaal.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(placesIn(text)));
    }

    @Test
    void every_refusal_has_a_text() throws IOException {
        var keys = texts("nn").keySet();
        assertThat(refusals(House.CLASSES.stream()).map(Refusal::key))
                .allSatisfy(key -> assertThat(keys).contains(key));
    }

    @Test
    void every_event_has_a_sentence_for_the_family_and_one_for_the_team() throws IOException {
        var keys = texts("nn").keySet();
        var events = House.CLASSES.stream()
                .filter(type -> type.isAssignableTo(PlanEvent.class) && !type.isInterface())
                .map(JavaClass::getSimpleName)
                .toList();
        assertThat(events)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(keys).contains("log." + event + ".family", "log." + event + ".team"));
    }

    /** Those who look after the access log read why a door stayed shut; the family reads why it opened. */
    @Test
    void every_hindrance_and_every_ground_has_words() throws IOException {
        var keys = texts("nn").keySet();
        assertThat(Hindrance.values()).allSatisfy(hindrance -> assertThat(keys).contains("hindrance." + hindrance));
        assertThat(Ground.values()).allSatisfy(ground -> assertThat(keys).contains("visit-ground." + ground));
        assertThat(Purpose.values()).allSatisfy(purpose -> assertThat(keys).contains("purpose." + purpose));
    }

    @Test
    void every_key_a_template_names_exists() throws IOException {
        assertThat(missingKeys(Path.of("src/main/java"), texts("nn").keySet())).isEmpty();
    }

    @Test
    void a_planted_missing_key_is_found() throws IOException {
        assertThat(missingKeys(Path.of("src/test/java/planted"), texts("nn").keySet()))
                .containsExactly("planted.no-such-key");
    }

    @Test
    void no_text_is_left_over_from_the_other_language() throws IOException {
        assertThat(foreign(texts("nn"), Set.of("ikke", "hva", "hvem", "jeg", "noen", "fra", "dere")))
                .as("bokmål in nynorsk")
                .isEmpty();
        assertThat(foreign(texts("nb"), Set.of("ikkje", "kva", "kven", "eg", "nokon", "frå", "dykk", "måla")))
                .as("nynorsk in bokmål")
                .isEmpty();
    }

    @Test
    void a_planted_word_of_the_other_language_is_found() {
        assertThat(foreign(Map.of("planted", "Kva er dette?"), Set.of("kva"))).containsExactly("planted: kva");
    }

    private static Stream<Refusal> refusals(Stream<JavaClass> classes) {
        return classes.filter(type -> type.isEnum() && type.isAssignableTo(Refusal.class))
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(Refusal.class::cast);
    }

    private static Set<String> missingKeys(Path root, Set<String> known) throws IOException {
        var missing = new TreeSet<String>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var names = LITERAL_KEY.matcher(Files.readString(file));
                while (names.find()) {
                    var key = names.group(1);
                    var counted = known.contains(key + ".one") && known.contains(key + ".many");
                    if (!known.contains(key) && !counted) {
                        missing.add(key);
                    }
                }
            }
        }
        return missing;
    }

    private static List<String> foreign(Map<String, String> texts, Set<String> words) {
        return texts.entrySet().stream()
                .flatMap(text -> Pattern.compile("[^\\p{L}]+")
                        .splitAsStream(text.getValue().toLowerCase(java.util.Locale.ROOT))
                        .filter(words::contains)
                        .map(word -> text.getKey() + ": " + word))
                .toList();
    }

    private static Set<String> placesIn(String text) {
        return PLACE.matcher(text).results().map(place -> place.group()).collect(Collectors.toSet());
    }

    private static Map<String, String> texts(String language) throws IOException {
        var all = new TreeMap<String, String>();
        try (var files = Files.list(TEXTS)) {
            for (var file : files.filter(file -> file.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                var properties = new Properties();
                try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> all.put((String) key, (String) text));
            }
        }
        return all;
    }
}
