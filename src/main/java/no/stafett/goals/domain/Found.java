package no.stafett.goals.domain;

import java.util.Optional;

/** A phrase found in a text: the words from {@code first} to {@code last}, as they were written. */
record Found(int first, int last, String quote, Optional<String> suggestion) {

    boolean isWithin(Found other) {
        return other.first <= first && last <= other.last;
    }
}
