package no.stafett.goals.domain;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Verbs in the present tense, by a list of the usual ones and by where a word stands. */
final class Verbs {

    private static final Set<String> PRONOUNS =
            Set.of("eg", "jeg", "du", "han", "ho", "hun", "hen", "vi", "dei", "de", "dykk", "dere");

    private Verbs() {}

    static OptionalInt firstPresent(WrittenText text) {
        return IntStream.range(0, text.words().size())
                .filter(index -> isPresentAt(text, index))
                .findFirst();
    }

    static boolean isPresentAt(WrittenText text, int index) {
        return index < text.words().size()
                && !WordLists.NOT_PRESENT_TENSE.isAt(text, index)
                && (isBeingAt(text, index) || isDoingAt(text, index));
    }

    /** Is, becomes, has, feels: true of somebody without anything being done. */
    static boolean isBeingAt(WrittenText text, int index) {
        return WordLists.TO_BE_OR_HAVE.isAt(text, index);
    }

    /** Somebody does something. */
    static boolean isDoingAt(WrittenText text, int index) {
        String word = text.word(index).lower();
        return !isBeingAt(text, index)
                && (WordLists.PRESENT_VERBS.isAt(text, index)
                        || (word.length() > 5 && (word.endsWith("erer") || word.endsWith("erar")))
                        || (looksLikeAVerb(word) && followsASubject(text, index)));
    }

    // "Familien et middag": eats in nynorsk, and behind a subject never the article.
    private static boolean looksLikeAVerb(String word) {
        return (word.length() > 3 && word.endsWith("r")) || word.equals("et");
    }

    private static boolean followsASubject(WrittenText text, int index) {
        if (text.startsSentence(index) || WordLists.NOT_A_SUBJECT.holds(text.word(index))) {
            return false;
        }
        Word before = text.word(index - 1);
        return PRONOUNS.contains(before.lower()) || (before.isCapitalised() && canBeASubject(before.lower()));
    }

    // "Auke deltakinga", "Skal lese", "Les bøker": the capital belongs to the sentence, not to a subject.
    private static boolean canBeASubject(String word) {
        return Stream.of(
                        WordLists.NOT_A_SUBJECT,
                        WordLists.JUDGING_ADJECTIVES,
                        WordLists.INFINITIVE_FIRST,
                        WordLists.NOT_PRESENT_TENSE,
                        WordLists.PRESENT_VERBS)
                .noneMatch(list -> list.holds(word));
    }
}
