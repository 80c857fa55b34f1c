package no.stafett.local;

import java.time.LocalDate;
import no.stafett.consent.domain.NorwegianWords;
import no.stafett.shared.Language;
import no.stafett.shared.web.Texts;

/** The words a practice person reads a consent in. */
record PracticeWords(Texts texts) implements NorwegianWords {

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
