package no.stafett.consent.web;

import java.time.LocalDate;
import java.util.Locale;
import no.stafett.consent.domain.NorwegianWords;
import no.stafett.shared.Language;
import no.stafett.shared.web.TextBundles;
import no.stafett.shared.web.Texts;

/** The words of the reader's language, the same as those of the page around them. */
record ReaderWords(Texts texts) implements NorwegianWords {

    static ReaderWords in(Locale locale, TextBundles bundles) {
        return new ReaderWords(bundles.in(Language.of(locale.toLanguageTag())));
    }

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
