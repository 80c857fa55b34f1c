package no.stafett.goals.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file of word lists: {@code [section]}, then forms with commas between, with or without {@code = plainer words}. */
final class WordFile {

    private final String name;
    private final Map<String, List<Phrase>> sections = new LinkedHashMap<>();

    private WordFile(String name, String content) {
        this.name = name;
        List<Phrase> section = new ArrayList<>();
        for (String line : content.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else if (!line.startsWith("#") && !line.isEmpty()) {
                phrasesOf(line).forEach(section::add);
            }
        }
    }

    static WordFile read(String name) {
        try (@Nullable InputStream file = WordFile.class.getResourceAsStream("/plain-language/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The word list is missing: " + name);
            }
            return new WordFile(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The named sections as one list. */
    PhraseList list(String... names) {
        return new PhraseList(Stream.of(names).flatMap(this::phrases).toList());
    }

    /** The section of this file, and after it the same section of another. */
    PhraseList listWith(WordFile other, String section) {
        return new PhraseList(
                Stream.concat(phrases(section), other.phrases(section)).toList());
    }

    Stream<Phrase> phrases(String section) {
        List<Phrase> phrases = sections.get(section);
        if (phrases == null) {
            throw new IllegalStateException("No section [" + section + "] in " + name);
        }
        return phrases.stream();
    }

    private static Stream<Phrase> phrasesOf(String line) {
        int equals = line.indexOf('=');
        return equals < 0
                ? entries(line, Optional.empty())
                : entries(
                        line.substring(0, equals),
                        Optional.of(line.substring(equals + 1).strip()));
    }

    private static Stream<Phrase> entries(String forms, Optional<String> suggestion) {
        return Arrays.stream(forms.split(","))
                .map(String::strip)
                .filter(form -> !form.isEmpty())
                .map(form -> Phrase.of(form, suggestion));
    }
}
