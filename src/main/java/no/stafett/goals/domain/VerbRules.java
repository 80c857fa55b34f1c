package no.stafett.goals.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** verbs rather than adjectives and nouns. */
final class VerbRules {

    private static final int WORDS_FROM_VERB_TO_ADJECTIVE = 3;
    private static final int NOUNS_IN_A_HEAP = 3;
    private static final Pattern NOUN_MADE_OF_SOMETHING_ELSE = Pattern.compile(
            "\\p{L}{3,}(?:else[nr]?|elsar|elsane|elsene|sjon(?:en|ar|er|ane|ene)?|heit(?:a|er|ene)?|het(?:en|er|ene)?|ering(?:a|en|ar|er)?|semd(?:a)?)");

    private VerbRules() {}

    /** "Ola er trygg" – what does he do when he is? Silent as soon as somebody does something in the text. */
    static Stream<Hint> adjectiveForVerb(WrittenText text) {
        boolean somebodyDoes = IntStream.range(0, text.words().size()).anyMatch(index -> Verbs.isDoingAt(text, index));
        if (somebodyDoes) {
            return Stream.empty();
        }
        return IntStream.range(0, text.words().size())
                .filter(index -> index == 0 || followsBeing(text, index))
                .mapToObj(index -> WordLists.JUDGING_ADJECTIVES.at(text, index))
                .flatMap(Optional::stream)
                .map(found -> Hint.missing(HintKind.ADJECTIVE_FOR_VERB, found));
    }

    static Stream<Hint> nounHeaps(WrittenText text) {
        return text.bySentence().stream()
                .map(VerbRules::heapedNouns)
                .filter(nouns -> nouns.size() >= NOUNS_IN_A_HEAP)
                .map(nouns -> Hint.missing(HintKind.NOUN_HEAP, nouns.getFirst().written()));
    }

    private static List<Word> heapedNouns(List<Word> sentence) {
        return sentence.stream()
                .filter(word ->
                        NOUN_MADE_OF_SOMETHING_ELSE.matcher(word.lower()).matches())
                .toList();
    }

    private static boolean followsBeing(WrittenText text, int index) {
        return IntStream.range(Math.max(0, index - WORDS_FROM_VERB_TO_ADJECTIVE), index)
                .anyMatch(before -> Verbs.isBeingAt(text, before) || isInfinitiveOfBeing(text.word(before)));
    }

    private static boolean isInfinitiveOfBeing(Word word) {
        return switch (word.lower()) {
            case "vere", "være", "bli", "verte", "ha", "få" -> true;
            default -> false;
        };
    }
}
