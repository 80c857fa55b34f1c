package no.stafett.goals.domain;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** G-03: a goal tells where we are when it is reached – not what somebody shall, wants or used to do. */
final class TenseRule {

    private static final int WORDS_TO_QUOTE = 3;

    private TenseRule() {}

    static Stream<Hint> isInPresentTense(WrittenText text) {
        int start = afterFirstClause(text);
        int end = text.words().size();
        int present = IntStream.range(start, end)
                .filter(index -> Verbs.isPresentAt(text, index))
                .findFirst()
                .orElse(end);
        Optional<String> broken = firstNotPresent(text, start, present)
                .or(() -> WordLists.INFINITIVE_FIRST.at(text, 0).map(found -> beginning(text)))
                .or(() -> present == end ? Optional.of(beginning(text)) : Optional.empty());
        return Stream.of(broken.map(quote -> Hint.missing(HintKind.IS_IN_PRESENT_TENSE, quote))
                .orElseGet(() -> Hint.satisfied(HintKind.IS_IN_PRESENT_TENSE)));
    }

    // A word behind the first verb belongs to what follows from it: "Ola seier frå når han må gå".
    private static Optional<String> firstNotPresent(WrittenText text, int start, int present) {
        return IntStream.range(start, present)
                .mapToObj(index -> WordLists.NOT_PRESENT_TENSE.at(text, index))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Found::quote);
    }

    // "Når Ola skal skifte aktivitet, ser han på planen": the goal is what stands after the comma.
    private static int afterFirstClause(WrittenText text) {
        int comma = text.text().indexOf(',');
        if (comma < 0 || !WordLists.CLAUSE_FIRST.isAt(text, 0)) {
            return 0;
        }
        return (int) text.words().stream().filter(word -> word.end() <= comma).count();
    }

    private static String beginning(WrittenText text) {
        long inFirstSentence =
                text.words().stream().filter(word -> word.sentence() == 0).count();
        return text.quote(0, (int) Math.min(WORDS_TO_QUOTE, inFirstSentence) - 1);
    }
}
