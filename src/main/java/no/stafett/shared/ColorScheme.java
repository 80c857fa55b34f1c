package no.stafett.shared;

import java.util.Locale;

/** Light or dark, when the person wants something else than the device does. */
public enum ColorScheme {
    LIGHT,
    DARK;

    /** The value of {@code data-color-scheme}. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
