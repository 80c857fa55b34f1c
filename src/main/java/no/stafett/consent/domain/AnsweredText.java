package no.stafett.consent.domain;

import java.util.List;
import java.util.Locale;
import no.stafett.shared.Outcome;

/** The text somebody answered on paper or by word of mouth, in the language it was in. */
public record AnsweredText(ConsentText text, String language, String edition) {

    /**
     * Finds it by the mark on the sheet, in any language and whoever of the family it speaks to: one sheet may have been
     * signed by all. Without a mark it is the text as it stands in the language it was explained in, or in the first of
     * the languages. Refuses a mark that none of them has.
     *
     * @param contents what the version says to the one who answers, then to the others who sign the same sheet
     */
    public static Outcome<AnsweredText> find(
            List<ConsentContent> contents, List<SheetWords> languages, String explainedIn, String mark) {
        if (mark.isBlank()) {
            var language = languages.stream()
                    .filter(one -> one.tag().equals(explainedIn))
                    .findFirst()
                    .orElse(languages.getFirst());
            return Outcome.done(in(language, contents.getFirst()));
        }
        var sought = mark.strip().toLowerCase(Locale.ROOT);
        return contents.stream()
                .flatMap(content -> languages.stream().map(language -> in(language, content)))
                .filter(one -> one.text().mark().equals(sought))
                .findFirst()
                .map(Outcome::done)
                .orElse(Outcome.refused(RecordRefusal.SHEET_IS_OF_ANOTHER_TEXT));
    }

    private static AnsweredText in(SheetWords language, ConsentContent content) {
        return new AnsweredText(ConsentText.of(content, language.words()), language.tag(), language.edition());
    }
}
