package no.stafett.identity.web;

import java.util.List;
import java.util.Optional;
import no.stafett.identity.session.UnsentForm;
import no.stafett.shared.WeightyAct;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/**
 * What somebody had sent when her session was over, or before she was seen anew, with one button that sends it now.
 *
 * @param seenAnewFor what she has just been to her issuer for
 * @param held turned back there, so that it still waits
 */
public record UnsentFormPage(UnsentForm form, Optional<WeightyAct> seenAnewFor, boolean held) implements Page {

    public String text(Texts t) {
        return held
                ? t.get("unsent.held.text")
                : seenAnewFor.map(act -> t.get("unsent.anew.text." + act)).orElseGet(() -> t.get("unsent.text"));
    }

    /** Seen anew she only has to press; what she wrote before her session was over she may want to throw away. */
    public boolean isReady() {
        return !held && seenAnewFor.isPresent();
    }

    /** The reader's own words, in the order they stood. */
    public List<String> written() {
        return form.fields().stream()
                .filter(field -> !field.name().startsWith("_"))
                .map(UnsentForm.Field::value)
                .filter(UnsentFormPage::isWords)
                .toList();
    }

    /** Choices, numbers and ids are sent along, but say nothing when they stand alone. */
    private static boolean isWords(String value) {
        var words = value.strip();
        return words.codePoints().anyMatch(Character::isLetter)
                && (words.codePoints().anyMatch(Character::isWhitespace) || isName(words));
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && word.codePoints().skip(1).allMatch(Character::isLowerCase);
    }

    @Override
    public String title(Texts t) {
        return t.get(held ? "unsent.held.title" : isReady() ? "unsent.anew.title" : "unsent.title");
    }
}
