package no.stafett.goals.domain;

/** Whether a sentence ends between two words. A full stop after a date or an abbreviation is not an end. */
final class SentenceEnd {

    private SentenceEnd() {}

    static boolean between(Word before, String gap, String after) {
        if (gap.indexOf('\n') >= 0 || gap.indexOf('!') >= 0 || gap.indexOf('?') >= 0) {
            return true;
        }
        if (gap.indexOf('.') < 0) {
            return false;
        }
        boolean capitalFollows = Character.isUpperCase(after.codePointAt(0));
        if (before.isNumber()) {
            return capitalFollows && !WordLists.MONTHS.holds(after.toLowerCase(WrittenText.NORWEGIAN));
        }
        if (before.written().length() == 1 && before.isCapitalised()) {
            return false;
        }
        return capitalFollows || !isAbbreviation(before);
    }

    private static boolean isAbbreviation(Word word) {
        return word.lower().equals("kl") || WordLists.isAbbreviation(word.lower());
    }
}
