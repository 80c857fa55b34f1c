package no.stafett.consent.domain;

import java.time.LocalDate;

/** The words of one language, as a consent text needs them. */
public interface Words {

    boolean has(String key);

    String get(String key, Object... values);

    String date(LocalDate day);
}
