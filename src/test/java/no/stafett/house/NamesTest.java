package no.stafett.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A name says what a thing is in the field's own words; the words are those of docs/glossary.md. */
class NamesTest {

    private static final ArchRule NO_EMPTY_WORDS = classes()
            .should()
            .haveSimpleNameNotContaining("Impl")
            .andShould()
            .haveSimpleNameNotEndingWith("Dto")
            .andShould()
            .haveSimpleNameNotEndingWith("DTO")
            .andShould()
            .haveSimpleNameNotEndingWith("Util")
            .andShould()
            .haveSimpleNameNotEndingWith("Utils")
            .andShould()
            .haveSimpleNameNotEndingWith("Manager")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper")
            .andShould()
            .haveSimpleNameNotEndingWith("Service")
            .as("no Impl, Dto, Util, Manager, Helper or Service");

    @Test
    void no_class_has_an_empty_word_for_a_name() {
        NO_EMPTY_WORDS.check(House.CLASSES);
    }

    @Test
    void a_planted_empty_word_is_found() {
        assertThat(NO_EMPTY_WORDS.evaluate(House.PLANTED).hasViolation()).isTrue();
    }

    @Test
    void every_word_of_the_domain_stands_in_the_glossary() throws IOException {
        assertThat(strangers(House.CLASSES))
                .as("add the word to docs/glossary.md first")
                .isEmpty();
    }

    @Test
    void a_planted_foreign_word_is_found() throws IOException {
        assertThat(strangers(House.PLANTED)).contains("ImpureRule (impure)");
    }

    /** Public top-level types of a domain whose name has a word that the glossary does not know. */
    private static List<String> strangers(JavaClasses classes) throws IOException {
        var glossary = Arrays.stream(
                        Files.readString(Path.of("docs/glossary.md")).split("[^A-Za-z]+"))
                .flatMap(word -> words(word).stream())
                .collect(Collectors.toSet());
        return classes.stream()
                .filter(type -> type.getPackageName().contains(".domain"))
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getSimpleName)
                .sorted()
                .flatMap(name -> words(name).stream()
                        .filter(word -> !glossary.contains(word))
                        .map(word -> name + " (" + word + ")"))
                .toList();
    }

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|_");

    private static Set<String> words(String name) {
        return HUMP.splitAsStream(name)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
