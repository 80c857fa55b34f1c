package no.stafett.consent.web;

import java.util.Arrays;
import java.util.Optional;
import no.stafett.consent.domain.Answer;
import no.stafett.consent.domain.EarlierContent;
import no.stafett.consent.domain.Explained;
import no.stafett.consent.domain.Interpreter;
import org.jspecify.annotations.Nullable;

/**
 * The one decision, and how it was explained if the reader says so.
 *
 * @param earlier what is said of what was written before, when a closed plan shall be opened again
 * @param text the hash of what was read
 */
public record ConsentForm(String answer, String text, String earlier, String otherLanguage, String interpreter) {

    static final ConsentForm EMPTY = new ConsentForm("", "", "", "", "");

    public ConsentForm(
            @Nullable String answer,
            @Nullable String text,
            @Nullable String earlier,
            @Nullable String otherLanguage,
            @Nullable String interpreter) {
        this.answer = answer == null ? "" : answer;
        this.text = text == null ? "" : text;
        this.earlier = earlier == null ? "" : earlier;
        this.otherLanguage = otherLanguage == null ? "" : otherLanguage;
        this.interpreter = interpreter == null ? "" : interpreter;
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

    Explained explained() {
        return new Explained(
                otherLanguage.strip(),
                Arrays.stream(Interpreter.values())
                        .filter(one -> one.name().equals(interpreter))
                        .findFirst()
                        .orElse(Interpreter.NONE));
    }
}
