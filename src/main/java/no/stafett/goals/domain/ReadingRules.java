package no.stafett.goals.domain;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How heavy a text is to read: sentences, words, length and LIX. */
final class ReadingRules {

    private static final int WORDS_IN_A_SENTENCE = 20;
    private static final int WORDS_IN_A_TEXT = 250;
    private static final int LETTERS_IN_A_WORD = 19;
    private static final int WORDS_TO_QUOTE = 4;

    private static final int WORDS_BEFORE_LIX_MEANS_ANYTHING = 30;
    private static final int HIGHEST_LIX = 35;
    private static final int LETTERS_IN_A_SHORT_WORD = 6;

    private static final Pattern JOINT = Pattern.compile("[-/]");

    private ReadingRules() {}

    static Stream<Hint> longSentences(WrittenText text) {
        return text.bySentence().stream()
                .filter(sentence -> sentence.size() > WORDS_IN_A_SENTENCE)
                .map(sentence -> Hint.missing(HintKind.LONG_SENTENCE, beginning(text, sentence)));
    }

    static Stream<Hint> longText(WrittenText text) {
        return text.words().size() > WORDS_IN_A_TEXT ? Stream.of(Hint.missing(HintKind.LONG_TEXT)) : Stream.empty();
    }

    // A dot inside means a web address; that is not a word to shorten.
    static Stream<Hint> longWords(WrittenText text) {
        return text.words().stream()
                .filter(word -> word.written().indexOf('.') < 0)
                .filter(word ->
                        Arrays.stream(JOINT.split(word.written())).anyMatch(part -> part.length() > LETTERS_IN_A_WORD))
                .map(word -> Hint.missing(HintKind.LONG_WORD, word.written()));
    }

    static Stream<Hint> hardToRead(WrittenText text) {
        boolean hard = text.words().size() >= WORDS_BEFORE_LIX_MEANS_ANYTHING && lix(text) > HIGHEST_LIX;
        return hard ? Stream.of(Hint.missing(HintKind.HARD_TO_READ)) : Stream.empty();
    }

    /** Words per sentence plus the percentage of words with more than six letters. */
    static double lix(WrittenText text) {
        double words = text.words().size();
        long longWords = text.words().stream()
                .filter(word -> word.written().length() > LETTERS_IN_A_SHORT_WORD)
                .count();
        return words / text.sentences() + 100 * longWords / words;
    }

    private static String beginning(WrittenText text, List<Word> sentence) {
        return text.text()
                .substring(
                        sentence.getFirst().start(),
                        sentence.get(WORDS_TO_QUOTE - 1).end());
    }
}
