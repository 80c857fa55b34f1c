package no.stafett.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.shared.web.Page;
import org.junit.jupiter.api.Test;

/** On the pages of an individuell plan nobody is called stafetthaldar, and nothing a stafettpinne (H-12). */
class PlanWordsTest {

    private static final Pattern OF_A_LOG =
            Pattern.compile("stafetth[ao]lder|stafetthaldar|pinnen?\\b", Pattern.CASE_INSENSITIVE);
    private static final String VARIANT = ".INDIVIDUAL_PLAN";

    /** The modules whose words stand on the pages of a plan in use. */
    private static final List<String> MODULES = List.of(
            "access",
            "consent",
            "handover",
            "keeping",
            "leaving",
            "overview",
            "plan",
            "protection",
            "transition",
            "watch");

    /** Pages about many plans at once, and about one whose kind the reader may not know. */
    private static final List<String> PAGES_BESIDE = List.of("renewal.take-over");

    /** Said before there is a plan in use, about a log, or beside any one plan. */
    private static final Set<String> BESIDE_A_PLAN = Set.of(
            "start.to-ask-about.text",
            "preparation.holder-settled",
            "preparation.holder",
            "preparation.participants.text",
            "script.family.3",
            "script.owner.3",
            "refusal.PreparationRefusal.HOLDER_IS_MISSING",
            "refusal.PreparationRefusal.HOLDER_IS_NOT_SETTLED",
            "asker.lead",
            "consent.text.people.3",
            "consent.text.individual-plan.2");

    @Test
    void every_page_in_the_frame_of_a_plan_speaks_its_words() {
        var mute = House.CLASSES.stream()
                .filter(type -> type.isAssignableTo(Page.class) && !type.isInterface())
                .filter(type -> type.tryGetMethod("frame")
                        .filter(method -> method.getRawReturnType().isEquivalentTo(PlanFrame.class))
                        .isPresent())
                .filter(type -> !type.isAssignableTo(PlanPage.class))
                .map(JavaClass::getSimpleName)
                .toList();
        assertThat(mute).as("implement PlanPage in the place of Page").isEmpty();
    }

    @Test
    void every_word_of_a_log_has_another_for_an_individuell_plan() throws IOException {
        for (var language : List.of("nn", "nb")) {
            var texts = texts(language);
            var missing = new TreeSet<String>();
            texts.stringPropertyNames().stream()
                    .filter(key -> OF_A_LOG.matcher(texts.getProperty(key)).find())
                    .filter(key -> !key.contains("BATON_LOG") && !key.endsWith(VARIANT) && !BESIDE_A_PLAN.contains(key))
                    .filter(key -> PAGES_BESIDE.stream().noneMatch(key::startsWith))
                    .filter(key -> !texts.containsKey(key + VARIANT))
                    .forEach(missing::add);
            assertThat(missing).as(language).isEmpty();
            assertThat(texts.stringPropertyNames().stream()
                            .filter(key -> key.endsWith(VARIANT))
                            .filter(key ->
                                    OF_A_LOG.matcher(texts.getProperty(key)).find()))
                    .as(language)
                    .isEmpty();
        }
    }

    private static Properties texts(String language) throws IOException {
        var all = new Properties();
        for (var module : MODULES) {
            try (var reader = Files.newBufferedReader(
                    Path.of("src/main/resources/texts/" + module + "_" + language + ".properties"),
                    StandardCharsets.UTF_8)) {
                all.load(reader);
            }
        }
        return all;
    }
}
