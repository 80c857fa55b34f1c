package no.stafett.consent.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every language there is a text file for, beside the two written Norwegians. */
@Component
class SheetLanguages {

    private final List<SheetLanguage> all;

    SheetLanguages() {
        all = read().stream().sorted(Comparator.comparing(SheetLanguage::tag)).toList();
    }

    List<SheetLanguage> all() {
        return all;
    }

    Optional<SheetLanguage> in(String tag) {
        return all.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }

    private static List<SheetLanguage> read() {
        var languages = new ArrayList<SheetLanguage>();
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:consent-sheets/*.properties")) {
                var name = Objects.requireNonNull(file.getFilename());
                try (var content = file.getInputStream()) {
                    languages.add(SheetLanguage.read(name.substring(0, name.lastIndexOf('.')), content));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return languages;
    }
}
