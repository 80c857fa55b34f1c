package no.stafett.goals.domain;

import java.util.List;
import java.util.Optional;

/**
 * One piece of advice on a text. It never stops anyone from saving.
 *
 * @param quote the words in the text it is about
 * @param suggestion plainer words for the quote
 * @param satisfied true for "✓ has a deadline", false for what could be better
 */
public record Hint(HintKind kind, Optional<String> quote, Optional<String> suggestion, boolean satisfied) {

    static Hint satisfied(HintKind kind) {
        return new Hint(kind, Optional.empty(), Optional.empty(), true);
    }

    static Hint missing(HintKind kind) {
        return new Hint(kind, Optional.empty(), Optional.empty(), false);
    }

    static Hint missing(HintKind kind, String quote) {
        return new Hint(kind, Optional.of(quote), Optional.empty(), false);
    }

    static Hint missing(HintKind kind, Found found) {
        return new Hint(kind, Optional.of(found.quote()), found.suggestion(), false);
    }

    static Hint of(HintKind kind, boolean satisfied) {
        return satisfied ? satisfied(kind) : missing(kind);
    }

    /** The key of the text to show. */
    public String key() {
        return "hint." + kind + (satisfied ? ".ok" : ".missing");
    }

    /** What the text takes: {0} is the quote, {1} the suggestion. */
    public List<String> arguments() {
        return List.of(quote.orElse(""), suggestion.orElse(""));
    }

    /** Without the quote: what people write about a child does not print. */
    @Override
    public String toString() {
        return "Hint[" + key() + "]";
    }
}
