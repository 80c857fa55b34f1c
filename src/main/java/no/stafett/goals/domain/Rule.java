package no.stafett.goals.domain;

import java.util.stream.Stream;

/** One rule of good writing, held up against a text. */
@FunctionalInterface
interface Rule {

    Stream<Hint> lookAt(WrittenText text);
}
