package no.stafett.plan.web;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.stafett.plan.domain.BtiLevel;
import org.jspecify.annotations.Nullable;

/** A new level, as typed. */
public record LevelForm(String level, String reason) {

    public LevelForm(@Nullable String level, @Nullable String reason) {
        this.level = Objects.requireNonNullElse(level, "");
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    Optional<BtiLevel> chosen() {
        return Stream.of(BtiLevel.values())
                .filter(one -> String.valueOf(one.number()).equals(level))
                .findFirst();
    }
}
