package no.stafett.shared;

import java.util.Locale;

/** The two written languages every screen has. */
public enum Language {
    NYNORSK("nn"),
    BOKMAL("nb");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The value of a {@code lang} attribute. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** Nynorsk for {@code nn}, bokmål for everything else a browser may say. */
    public static Language of(String tag) {
        return tag.startsWith("nn") ? NYNORSK : BOKMAL;
    }
}
