package no.stafett.consent.web;

import java.util.Arrays;
import java.util.Optional;
import no.stafett.consent.domain.Answer;
import org.jspecify.annotations.Nullable;

/**
 * The one decision.
 *
 * @param text the hash of what was read
 */
public record ConsentForm(String answer, String text) {

    public ConsentForm(@Nullable String answer, @Nullable String text) {
        this.answer = answer == null ? "" : answer;
        this.text = text == null ? "" : text;
    }

    /** Nothing when neither button was used. */
    Optional<Answer> decision() {
        return Arrays.stream(Answer.values())
                .filter(one -> one.name().equals(answer))
                .findFirst();
    }
}
