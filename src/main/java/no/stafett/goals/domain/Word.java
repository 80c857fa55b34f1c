package no.stafett.goals.domain;

/**
 * One word of a text, where it stands, and which sentence it is in.
 *
 * @param stem how it starts; what lists of open-ended words are looked up by
 * @param dotted a full stop follows at once
 */
record Word(String written, String lower, String stem, int start, int end, boolean dotted, int sentence) {

    static final int LETTERS_IN_A_STEM = 3;

    static Word of(String written, int start, boolean dotted, int sentence) {
        String lower = written.toLowerCase(WrittenText.NORWEGIAN);
        return new Word(written, lower, stem(lower), start, start + written.length(), dotted, sentence);
    }

    static String stem(String lower) {
        return lower.length() <= LETTERS_IN_A_STEM ? lower : lower.substring(0, LETTERS_IN_A_STEM);
    }

    boolean isCapitalised() {
        return Character.isUpperCase(written.codePointAt(0));
    }

    boolean isNumber() {
        return written.chars().allMatch(Character::isDigit);
    }

    /** PPT, SFO: a name of something, not of someone. */
    boolean isAllCapitals() {
        return written.length() > 1 && written.equals(written.toUpperCase(WrittenText.NORWEGIAN));
    }
}
