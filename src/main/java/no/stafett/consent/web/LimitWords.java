package no.stafett.consent.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrame.Limits;
import no.stafett.consent.InformationType;
import no.stafett.shared.web.Texts;

/** Tells those who write what the consent does not cover, calmly and before they write it. */
public final class LimitWords {

    private LimitWords() {}

    public static List<String> of(PlanFrame frame, Texts t) {
        return frame.limits().stream()
                .flatMap(limits -> Stream.concat(notCovered(limits, t), keptBack(limits, t)))
                .toList();
    }

    private static Stream<String> notCovered(Limits limits, Texts t) {
        var types = Arrays.stream(InformationType.values())
                .filter(type -> !limits.covered().contains(type.name()))
                .toList();
        return types.isEmpty() ? Stream.empty() : Stream.of(t.get("limits.not", ScopeWords.types(types, t)));
    }

    private static Stream<String> keptBack(Limits limits, Texts t) {
        return limits.keptBack().stream()
                .map(one -> one.from()
                        .map(name -> t.get("limits.somebody", ScopeWords.named(name, t), one.matter()))
                        .orElseGet(() -> t.get("limits.everybody", one.matter())));
    }
}
