package no.stafett.goals.domain;

import java.util.List;

/** Reads hints the way the tests speak of them. */
final class Hints {

    private Hints() {}

    static List<HintKind> missing(List<Hint> hints) {
        return hints.stream()
                .filter(hint -> !hint.satisfied())
                .map(Hint::kind)
                .distinct()
                .toList();
    }

    static List<HintKind> satisfied(List<Hint> hints) {
        return hints.stream().filter(Hint::satisfied).map(Hint::kind).toList();
    }

    static List<String> quotes(List<Hint> hints, HintKind kind) {
        return hints.stream()
                .filter(hint -> hint.kind() == kind)
                .flatMap(hint -> hint.quote().stream())
                .toList();
    }

    static List<String> suggestions(List<Hint> hints, HintKind kind) {
        return hints.stream()
                .filter(hint -> hint.kind() == kind)
                .flatMap(hint -> hint.suggestion().stream())
                .toList();
    }
}
