package no.stafett.goals.domain;

import java.util.ArrayList;
import java.util.List;

/** A text cut up into what another text says too, and what only this one says. Together the pieces are the whole text. */
public final class WordDifference {

    /**
     * Some words in a row.
     *
     * @param own whether only this text says it
     */
    public record Piece(String text, boolean own) {

        @Override
        public String toString() {
            return "Piece[own=" + own + "]";
        }
    }

    private static final String BETWEEN_WORDS_AND_SPACES = "(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)";

    private WordDifference() {}

    /** The pieces of a text, held against the other. */
    public static List<Piece> of(String text, String other) {
        if (text.isEmpty()) {
            return List.of();
        }
        var words = text.split(BETWEEN_WORDS_AND_SPACES);
        var others = other.split(BETWEEN_WORDS_AND_SPACES);
        var common = commonFrom(words, others);
        var pieces = new ArrayList<Piece>();
        int there = 0;
        for (int here = 0; here < words.length; here++) {
            while (there < others.length
                    && !words[here].equals(others[there])
                    && common[here][there + 1] >= common[here + 1][there]
                    && common[here][there + 1] > 0) {
                there++;
            }
            var shared = there < others.length && words[here].equals(others[there]);
            if (shared) {
                there++;
            }
            add(pieces, words[here], !shared);
        }
        return pieces;
    }

    /** How many words the rest of both texts have in common, in order, from every place in them. */
    private static int[][] commonFrom(String[] words, String[] others) {
        var common = new int[words.length + 1][others.length + 1];
        for (int here = words.length - 1; here >= 0; here--) {
            for (int there = others.length - 1; there >= 0; there--) {
                common[here][there] = words[here].equals(others[there])
                        ? common[here + 1][there + 1] + 1
                        : Math.max(common[here + 1][there], common[here][there + 1]);
            }
        }
        return common;
    }

    private static void add(List<Piece> pieces, String word, boolean own) {
        if (!pieces.isEmpty() && pieces.getLast().own() == own) {
            pieces.set(pieces.size() - 1, new Piece(pieces.getLast().text() + word, own));
        } else {
            pieces.add(new Piece(word, own));
        }
    }
}
