package no.stafett.identity.web;

import java.util.List;
import no.stafett.identity.session.UnsentForm;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** What somebody had written when her session was over, with one button that sends it now. */
public record UnsentFormPage(UnsentForm form) implements Page {

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
        return t.get("unsent.title");
    }
}
