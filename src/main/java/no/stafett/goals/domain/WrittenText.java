package no.stafett.goals.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text taken apart once, so that every rule can look at the same words and sentences. */
final class WrittenText {

    static final Locale NORWEGIAN = Locale.of("no");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:[.\\-/'’][\\p{L}\\p{M}\\p{N}]++)*+");

    private final String text;
    private final List<Word> words;
    private final int sentences;
    private final WrittenNorwegian language;

    private WrittenText(String text, List<Word> words) {
        this.text = text;
        this.words = List.copyOf(words);
        this.sentences = words.isEmpty() ? 0 : words.getLast().sentence() + 1;
        this.language = WrittenNorwegian.of(this);
    }

    static WrittenText of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int sentence = 0;
        while (matcher.find()) {
            if (!words.isEmpty()
                    && SentenceEnd.between(
                            words.getLast(), text.substring(words.getLast().end(), matcher.start()), matcher.group())) {
                sentence++;
            }
            boolean dotted = matcher.end() < text.length() && text.charAt(matcher.end()) == '.';
            words.add(Word.of(matcher.group(), matcher.start(), dotted, sentence));
        }
        return new WrittenText(text, words);
    }

    String text() {
        return text;
    }

    List<Word> words() {
        return words;
    }

    Word word(int index) {
        return words.get(index);
    }

    int sentences() {
        return sentences;
    }

    WrittenNorwegian language() {
        return language;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean startsSentence(int index) {
        return index == 0 || word(index - 1).sentence() != word(index).sentence();
    }

    /** The words from {@code first} to {@code last}, both included, exactly as written. */
    String quote(int first, int last) {
        return text.substring(word(first).start(), word(last).end());
    }

    /** The words of each sentence, by their place in the text. */
    List<List<Word>> bySentence() {
        List<List<Word>> bySentence = new ArrayList<>();
        for (Word word : words) {
            if (word.sentence() == bySentence.size()) {
                bySentence.add(new ArrayList<>());
            }
            bySentence.getLast().add(word);
        }
        return bySentence;
    }
}
