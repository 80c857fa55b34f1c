package no.stafett.consent.web;

import java.util.Arrays;
import java.util.Optional;
import no.stafett.consent.domain.Answer;
import no.stafett.consent.domain.EarlierContent;
import org.jspecify.annotations.Nullable;

/**
 * The one decision.
 *
 * @param earlier what is said of what was written before, when a closed plan shall be opened again
 * @param text the hash of what was read
 */
public record ConsentForm(String answer, String text, String earlier) {

    public ConsentForm(@Nullable String answer, @Nullable String text, @Nullable String earlier) {
        this.answer = answer == null ? "" : answer;
        this.text = text == null ? "" : text;
        this.earlier = earlier == null ? "" : earlier;
    }

    /** Nothing when neither button was used. */
    Optional<Answer> decision() {
        return Arrays.stream(Answer.values())
                .filter(one -> one.name().equals(answer))
                .findFirst();
    }

    Optional<EarlierContent> earlierContent() {
        return Arrays.stream(EarlierContent.values())
                .filter(one -> one.name().equals(earlier))
                .findFirst();
    }
}
