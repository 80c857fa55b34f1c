package no.stafett.shared.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import no.stafett.shared.Language;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads {@code texts/<module>_nn.properties} and {@code _nb.properties}; a key that stands twice stops the start. */
@Component
public class TextBundles {

    private final Map<Language, Texts> byLanguage = new EnumMap<>(Language.class);

    public TextBundles() {
        for (var language : Language.values()) {
            byLanguage.put(language, new Texts(language, read(language)));
        }
    }

    public Texts in(Language language) {
        return Objects.requireNonNull(byLanguage.get(language));
    }

    private static Map<String, String> read(Language language) {
        var words = new HashMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:texts/*_" + language.tag() + ".properties");
            for (var file : files) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> {
                    if (words.put((String) key, (String) text) != null) {
                        throw new IllegalStateException("the text " + key + " stands twice (" + file + ")");
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(words);
    }
}
