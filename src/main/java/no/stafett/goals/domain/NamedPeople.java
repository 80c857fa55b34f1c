package no.stafett.goals.domain;

import java.util.stream.IntStream;

/** Names of people, known by their capital letter. */
final class NamedPeople {

    private NamedPeople() {}

    static boolean areIn(WrittenText text) {
        return IntStream.range(0, text.words().size()).anyMatch(index -> isName(text, index));
    }

    // Every sentence starts with a capital; there it takes a verb right behind it to be somebody.
    private static boolean isName(WrittenText text, int index) {
        Word word = text.word(index);
        if (!word.isCapitalised() || word.isAllCapitals() || WordLists.NOT_A_SUBJECT.holds(word)) {
            return false;
        }
        if (!text.startsSentence(index)) {
            return true;
        }
        return Verbs.isPresentAt(text, index + 1)
                && !WordLists.PLACES.isAt(text, index)
                && !WordLists.UNCLEAR_WHO.isAt(text, index)
                && !WordLists.ABOUT_THE_CHILD.isAt(text, index)
                && !WordLists.NOT_PRESENT_TENSE.isAt(text, index);
    }
}
