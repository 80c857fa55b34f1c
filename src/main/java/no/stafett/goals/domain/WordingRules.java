package no.stafett.goals.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The language rules that point at single words and phrases. */
final class WordingRules {

    private static final Set<String> DUTIES = Set.of("skal", "må", "bør", "kan");

    private WordingRules() {}

    static Stream<Hint> vagueTime(WrittenText text) {
        return each(HintKind.VAGUE_TIME, WordLists.VAGUE_TIME, text);
    }

    static Stream<Hint> aboutTheChild(WrittenText text) {
        return each(HintKind.ABOUT_THE_CHILD, WordLists.ABOUT_THE_CHILD, text);
    }

    static Stream<Hint> heavyWords(WrittenText text) {
        return each(HintKind.HEAVY_WORD, WordLists.heavyWords(text.language()), text);
    }

    static Stream<Hint> abbreviations(WrittenText text) {
        return each(HintKind.ABBREVIATION, WordLists.abbreviations(text.language()), text);
    }

    static Stream<Hint> unclearWho(WrittenText text) {
        return each(HintKind.RESPONSIBLE_IS_UNCLEAR, WordLists.UNCLEAR_WHO, text);
    }

    /** "Skal gjennomføres", "skal følgjast opp": nobody does it. */
    static Stream<Hint> unclearWhoInPassive(WrittenText text) {
        return IntStream.range(0, text.words().size() - 1)
                .filter(index -> DUTIES.contains(text.word(index).lower()))
                .filter(index -> isPassive(text.word(index + 1)))
                .mapToObj(index -> Hint.missing(HintKind.RESPONSIBLE_IS_UNCLEAR, text.quote(index, index + 1)));
    }

    static Stream<Hint> negative(WrittenText text) {
        return negative(WordLists.NEGATIVE, text);
    }

    /** A goal says what shall be there; "ikkje" says only what shall not. */
    static Stream<Hint> negativeInAGoal(WrittenText text) {
        return negative(WordLists.NEGATIVE_IN_A_GOAL, text);
    }

    private static boolean isPassive(Word word) {
        return (word.lower().endsWith("es") || word.lower().endsWith("ast"))
                && !WordLists.PASSIVE_THAT_MEANS_SOMEONE.holds(word);
    }

    private static Stream<Hint> negative(PhraseList phrases, WrittenText text) {
        List<Found> harmless = WordLists.NOT_NEGATIVE.in(text);
        return phrases.in(text).stream()
                .filter(found -> harmless.stream().noneMatch(found::isWithin))
                .map(found -> Hint.missing(HintKind.NEGATIVE_WORDING, found));
    }

    private static Stream<Hint> each(HintKind kind, PhraseList phrases, WrittenText text) {
        return phrases.in(text).stream().map(found -> Hint.missing(kind, found));
    }
}
