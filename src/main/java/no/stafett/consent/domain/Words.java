package no.stafett.consent.domain;

import java.time.LocalDate;
import no.stafett.shared.Language;

/** The words of one language, as a consent text needs them. */
public interface Words {

    Language language();

    boolean has(String key);

    String get(String key, Object... values);

    String date(LocalDate day);
}
