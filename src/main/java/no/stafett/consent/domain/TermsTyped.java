package no.stafett.consent.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.stafett.consent.ScopeTyped;
import org.jspecify.annotations.Nullable;

/**
 * Other terms for the same people, as chosen and typed.
 *
 * @param lines the days of each, where they are not those of the consent
 */
public record TermsTyped(ScopeTyped scope, List<LineTyped> lines) {

    /** Whose line it is, and its days. */
    public record LineTyped(String whom, String from, String until) {

        public LineTyped(@Nullable String whom, @Nullable String from, @Nullable String until) {
            this.whom = Objects.requireNonNullElse(whom, "");
            this.from = Objects.requireNonNullElse(from, "");
            this.until = Objects.requireNonNullElse(until, "");
        }
    }

    public TermsTyped(@Nullable ScopeTyped scope, @Nullable List<LineTyped> lines) {
        this.scope = Optional.ofNullable(scope).orElseGet(() -> new ScopeTyped(null, null, null));
        this.lines = Optional.ofNullable(lines).orElse(List.of()).stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
