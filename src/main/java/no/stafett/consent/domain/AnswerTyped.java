package no.stafett.consent.domain;

/**
 * What was chosen and typed about an answer, before anybody has looked at it.
 *
 * @param earlier what was said of what was written before, when a closed plan shall be opened again
 * @param explainedIn the tag of a language a sheet exists in, or {@link #ANOTHER_LANGUAGE}
 * @param sheetMark the mark of the text, as it stands on the sheet; empty when it is not known
 */
public record AnswerTyped(
        String answer,
        String earlier,
        String way,
        String day,
        String explainedIn,
        String otherLanguage,
        String interpreter,
        String witness,
        String witnessRole,
        String sheetMark) {

    public static final String ANOTHER_LANGUAGE = "OTHER";

    @Override
    public String toString() {
        return "AnswerTyped[" + answer + ", " + way + "]";
    }
}
