package no.stafett.plan.domain;

import static no.stafett.plan.domain.LevelRefusal.NEED_IS_MISSING;
import static no.stafett.plan.domain.LevelRefusal.NEED_IS_TOO_LONG;
import static no.stafett.plan.domain.LevelRefusal.ONWARDS_IS_MISSING;
import static no.stafett.plan.domain.LevelRefusal.ROLE_NEEDS_ARE_MISSING;
import static no.stafett.plan.domain.LevelRefusal.SCOPE_IS_MISSING;
import static no.stafett.plan.domain.LevelRefusal.SCOPE_IS_TOO_LONG;
import static no.stafett.plan.domain.LevelRefusal.WISH_IS_MISSING;
import static no.stafett.plan.domain.LevelRefusal.WISH_IS_TOO_LONG;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Another level, and what was clarified about it, as typed. */
public record LevelTyped(
        Optional<BtiLevel> level,
        String reason,
        String wish,
        String scope,
        String need,
        Optional<HolderOnwards> onwards,
        Optional<RoleNeeds> roleNeeds) {

    static final int MOST_CHARACTERS = 1000;

    @Override
    public String toString() {
        return "LevelTyped[" + level + "]";
    }

    /** What is missing among the criteria on the way to a level (B-11, B-12). */
    List<LevelRefusal> missing(BtiLevel to) {
        var reasons = new ArrayList<LevelRefusal>();
        answer(wish, WISH_IS_MISSING, WISH_IS_TOO_LONG).ifPresent(reasons::add);
        answer(scope, SCOPE_IS_MISSING, SCOPE_IS_TOO_LONG).ifPresent(reasons::add);
        answer(need, NEED_IS_MISSING, NEED_IS_TOO_LONG).ifPresent(reasons::add);
        if (to == BtiLevel.THREE && roleNeeds.isEmpty()) {
            reasons.add(ROLE_NEEDS_ARE_MISSING);
        }
        if (onwards.isEmpty()) {
            reasons.add(ONWARDS_IS_MISSING);
        }
        return reasons;
    }

    /** What was answered. To be asked when nothing is missing. */
    LevelAnswers answers(BtiLevel to) {
        return new LevelAnswers(
                wish.strip(),
                scope.strip(),
                need.strip(),
                onwards.orElseThrow(),
                roleNeeds.filter(_ -> to == BtiLevel.THREE));
    }

    private static Optional<LevelRefusal> answer(String typed, LevelRefusal missing, LevelRefusal tooLong) {
        if (typed.isBlank()) {
            return Optional.of(missing);
        }
        return typed.length() > MOST_CHARACTERS ? Optional.of(tooLong) : Optional.empty();
    }
}
