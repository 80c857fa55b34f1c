package no.stafett.goals.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** SMARTE, as far as it shows in the words. Tense and deadline have files of their own. */
final class GoalRules {

    private static final int WORDS_IN_A_SHORT_SENTENCE = 20;
    private static final Pattern AMOUNT = Pattern.compile("\\d+(?:[-/]\\d+)?");

    private GoalRules() {}

    static Stream<Hint> saysWhat(WrittenText text) {
        return answer(HintKind.SAYS_WHAT, Verbs.firstPresent(text).isPresent());
    }

    static Stream<Hint> saysWho(WrittenText text) {
        return answer(HintKind.SAYS_WHO, WordLists.PEOPLE.isIn(text) || NamedPeople.areIn(text));
    }

    static Stream<Hint> saysWhere(WrittenText text) {
        return answer(HintKind.SAYS_WHERE, WordLists.PLACES.isIn(text));
    }

    static Stream<Hint> saysWhen(WrittenText text) {
        return answer(HintKind.SAYS_WHEN, WordLists.MOMENTS.isIn(text));
    }

    static Stream<Hint> canBeMeasured(WrittenText text) {
        boolean amount = IntStream.range(0, text.words().size()).anyMatch(index -> isAmount(text, index));
        return answer(
                HintKind.CAN_BE_MEASURED, amount || WordLists.MORE_OR_LESS.isIn(text) || WordLists.NUMBERS.isIn(text));
    }

    static Stream<Hint> isRealistic(WrittenText text) {
        Optional<Found> absolute = WordLists.ABSOLUTE.first(text);
        return Stream.of(absolute.map(found -> Hint.missing(HintKind.IS_REALISTIC, found))
                .orElseGet(() -> Hint.satisfied(HintKind.IS_REALISTIC)));
    }

    static Stream<Hint> isOneShortSentence(WrittenText text) {
        return answer(
                HintKind.IS_ONE_SHORT_SENTENCE,
                text.sentences() == 1 && text.words().size() < WORDS_IN_A_SHORT_SENTENCE);
    }

    // The number of a class, a week, an hour of the day or a date says nothing of how much.
    private static boolean isAmount(WrittenText text, int index) {
        Word word = text.word(index);
        return AMOUNT.matcher(word.written()).matches()
                && !word.dotted()
                && !DeadlineRule.isYear(word)
                && !DeadlineRule.isDate(text, index)
                && (index == 0 || !numbersSomething(text.word(index - 1)));
    }

    private static boolean numbersSomething(Word word) {
        return switch (word.lower()) {
            case "veke", "uke", "kl", "klokka", "klokken", "klasse", "trinn", "nr", "nummer", "side", "kapittel" ->
                true;
            default -> false;
        };
    }

    private static Stream<Hint> answer(HintKind kind, boolean satisfied) {
        return Stream.of(Hint.of(kind, satisfied));
    }
}
