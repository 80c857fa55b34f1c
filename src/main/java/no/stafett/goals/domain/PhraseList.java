package no.stafett.goals.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Phrases, found in one walk through a text however many they are. The longest phrase wins, and of two as long the first listed.
 * Plain loops, because every rule walks the whole text while somebody waits for the page.
 */
final class PhraseList {

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<String, List<Phrase>> byStem = new HashMap<>();

    PhraseList(Collection<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            String first = phrase.words().getFirst().toLowerCase(WrittenText.NORWEGIAN);
            if (phrase.isStem()) {
                byStem.computeIfAbsent(Word.stem(first), stem -> new ArrayList<>())
                        .add(phrase);
            } else {
                byFirstWord.computeIfAbsent(first, word -> new ArrayList<>()).add(phrase);
            }
        }
    }

    /** Every find from the left, none overlapping another. */
    List<Found> in(WrittenText text) {
        List<Found> found = new ArrayList<>();
        int index = 0;
        while (index < text.words().size()) {
            Optional<Found> here = at(text, index);
            here.ifPresent(found::add);
            index = here.map(Found::last).orElse(index) + 1;
        }
        return found;
    }

    Optional<Found> first(WrittenText text) {
        return IntStream.range(0, text.words().size())
                .filter(index -> isAt(text, index))
                .mapToObj(index -> at(text, index).orElseThrow())
                .findFirst();
    }

    boolean isIn(WrittenText text) {
        return first(text).isPresent();
    }

    Optional<Found> at(WrittenText text, int index) {
        Phrase phrase = longestAt(text, index);
        if (phrase == null) {
            return Optional.empty();
        }
        int last = index + phrase.words().size() - 1;
        return Optional.of(new Found(index, last, text.quote(index, last), phrase.suggestion()));
    }

    boolean isAt(WrittenText text, int index) {
        return longestAt(text, index) != null;
    }

    /** Whether this word of a text, on its own, is in the list. */
    boolean holds(Word word) {
        return holds(word.lower());
    }

    boolean holds(String lower) {
        for (Phrase phrase : byFirstWord.getOrDefault(lower, List.of())) {
            if (phrase.words().size() == 1) {
                return true;
            }
        }
        for (Phrase phrase : byStem.getOrDefault(Word.stem(lower), List.of())) {
            if (lower.startsWith(phrase.words().getFirst())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Phrase longestAt(WrittenText text, int index) {
        Word word = text.word(index);
        Phrase longest = longest(null, byFirstWord.get(word.lower()), text, index);
        return byStem.isEmpty() ? longest : longest(longest, byStem.get(word.stem()), text, index);
    }

    private static @Nullable Phrase longest(
            @Nullable Phrase soFar, @Nullable List<Phrase> candidates, WrittenText text, int index) {
        if (candidates == null) {
            return soFar;
        }
        Phrase longest = soFar;
        for (Phrase phrase : candidates) {
            if ((longest == null || phrase.words().size() > longest.words().size()) && phrase.isAt(text, index)) {
                longest = phrase;
            }
        }
        return longest;
    }
}
