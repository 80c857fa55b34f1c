package no.stafett.goals.domain;

import java.util.List;
import java.util.Optional;

/**
 * A word or some words to look for. A star stands for any ending of the last word, a phrase with capitals is only found as it
 * is written, and a full stop at the end must be there in the text as well.
 */
record Phrase(List<String> words, boolean openEnded, boolean dotted, boolean asWritten, Optional<String> suggestion) {

    static Phrase of(String form, Optional<String> suggestion) {
        boolean openEnded = form.endsWith("*");
        boolean dotted = form.endsWith(".");
        String bare = openEnded || dotted ? form.substring(0, form.length() - 1) : form;
        if (openEnded && bare.length() < Word.LETTERS_IN_A_STEM) {
            throw new IllegalStateException("An open-ended word needs more letters: " + form);
        }
        boolean asWritten = !bare.equals(bare.toLowerCase(WrittenText.NORWEGIAN));
        return new Phrase(List.of(bare.split(" ")), openEnded, dotted, asWritten, suggestion);
    }

    /** One word with any ending. */
    boolean isStem() {
        return openEnded && words.size() == 1;
    }

    boolean isAt(WrittenText text, int index) {
        int last = index + words.size() - 1;
        if (last >= text.words().size()
                || text.word(index).sentence() != text.word(last).sentence()) {
            return false;
        }
        for (int place = 0; place < words.size(); place++) {
            if (!fits(words.get(place), text.word(index + place), place == words.size() - 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(String wanted, Word word, boolean last) {
        String there = asWritten ? word.written() : word.lower();
        if (last && dotted && !word.dotted()) {
            return false;
        }
        return last && openEnded ? there.startsWith(wanted) : there.equals(wanted);
    }
}
