package no.stafett.transition.web;

import org.jspecify.annotations.Nullable;

/** Why a transition is called off, or a greeting with the baton, as it was typed. */
public record WordsForm(String reason, String message) {

    static final WordsForm EMPTY = new WordsForm("", "");

    public WordsForm(@Nullable String reason, @Nullable String message) {
        this.reason = Sent.text(reason);
        this.message = Sent.text(message);
    }

    @Override
    public String toString() {
        return "WordsForm[masked]";
    }
}
