package no.stafett.plan.web;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.stafett.plan.domain.BtiLevel;
import no.stafett.plan.domain.HolderOnwards;
import no.stafett.plan.domain.LevelTyped;
import no.stafett.plan.domain.RoleNeeds;
import org.jspecify.annotations.Nullable;

/** A new level, and what was clarified about it, as typed. */
public record LevelForm(
        String level, String reason, String wish, String scope, String need, String onwards, String roleNeeds) {

    public LevelForm(
            @Nullable String level,
            @Nullable String reason,
            @Nullable String wish,
            @Nullable String scope,
            @Nullable String need,
            @Nullable String onwards,
            @Nullable String roleNeeds) {
        this.level = Objects.requireNonNullElse(level, "");
        this.reason = Objects.requireNonNullElse(reason, "");
        this.wish = Objects.requireNonNullElse(wish, "");
        this.scope = Objects.requireNonNullElse(scope, "");
        this.need = Objects.requireNonNullElse(need, "");
        this.onwards = Objects.requireNonNullElse(onwards, "");
        this.roleNeeds = Objects.requireNonNullElse(roleNeeds, "");
    }

    /** With nothing typed but the level. */
    static LevelForm to(String level) {
        return new LevelForm(level, "", "", "", "", "", "");
    }

    Optional<BtiLevel> chosen() {
        return Stream.of(BtiLevel.values())
                .filter(one -> String.valueOf(one.number()).equals(level))
                .findFirst();
    }

    LevelTyped typed() {
        return new LevelTyped(
                chosen(),
                reason,
                wish,
                scope,
                need,
                word(HolderOnwards.class, onwards),
                word(RoleNeeds.class, roleNeeds));
    }

    private static <E extends Enum<E>> Optional<E> word(Class<E> words, String sent) {
        return Stream.of(words.getEnumConstants())
                .filter(word -> word.name().equals(sent))
                .findFirst();
    }
}
