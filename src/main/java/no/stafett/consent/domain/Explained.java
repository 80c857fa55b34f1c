package no.stafett.consent.domain;

import no.stafett.shared.Outcome;

/**
 * How a consent was explained to the one who answered (standards §1c 8).
 *
 * @param language what the language is called; empty when nobody has said so
 */
public record Explained(String language, Interpreter interpreter) {

    public static final int LONGEST_LANGUAGE = 60;

    public static final Explained NOTHING_SAID = new Explained("", Interpreter.NONE);

    /** What a language is called is short. */
    public Outcome<Explained> check() {
        return language.length() > LONGEST_LANGUAGE
                ? Outcome.refused(RecordRefusal.OTHER_LANGUAGE_IS_TOO_LONG)
                : Outcome.done(this);
    }
}
