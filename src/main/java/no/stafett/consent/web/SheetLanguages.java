package no.stafett.consent.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.stafett.consent.domain.SheetWords;
import no.stafett.shared.Language;
import no.stafett.shared.web.TextBundles;
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

    /** Every language there is a sheet in, the reader's own written Norwegian first. */
    List<SheetWords> onPaper(Locale locale, TextBundles bundles) {
        var own = Language.of(locale.toLanguageTag());
        return Stream.concat(
                        Stream.of(Language.values())
                                .sorted(Comparator.comparing(language -> language != own))
                                .map(language -> new SheetWords(
                                        language.tag(),
                                        bundles.in(language).get("recording.language"),
                                        "",
                                        ReaderWords.in(language.locale(), bundles))),
                        all.stream().map(one -> new SheetWords(one.tag(), one.name(), one.edition(), one)))
                .toList();
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
