package no.stafett.watch.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.stafett.watch.WatchLimits;

/**
 * What one round changes: what is new, what has got another day, and what is mended. What is as before is left alone, so
 * that a round made twice is made once.
 */
public record Round(List<Kept> begun, List<Kept> moved, List<Kept> ended) {

    /** @param open what was found before and has not ended, of the plans that are looked at */
    public static Round of(Collection<PlanFacts> plans, Collection<Kept> open, WatchLimits limits, LocalDate today) {
        var before = byKey(open);
        var now = byKey(plans.stream()
                .flatMap(plan ->
                        HealthCheck.of(plan, limits, today).stream().map(finding -> Kept.begin(plan.plan(), finding)))
                .toList());
        return new Round(
                now.values().stream()
                        .filter(found -> !before.containsKey(found.key()))
                        .toList(),
                before.values().stream()
                        .flatMap(kept -> Optional.ofNullable(now.get(kept.key())).map(kept::again).stream())
                        .filter(kept -> !kept.equals(before.get(kept.key())))
                        .toList(),
                before.values().stream()
                        .filter(kept -> !now.containsKey(kept.key()))
                        .toList());
    }

    private static Map<Kept.Key, Kept> byKey(Collection<Kept> findings) {
        return findings.stream().collect(Collectors.toMap(Kept::key, Function.identity(), (first, _) -> first));
    }
}
