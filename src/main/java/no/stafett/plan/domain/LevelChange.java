package no.stafett.plan.domain;

import static no.stafett.plan.domain.LevelRefusal.LEVEL_IS_THE_SAME;
import static no.stafett.plan.domain.LevelRefusal.REASON_IS_MISSING;
import static no.stafett.plan.domain.LevelRefusal.REASON_IS_TOO_LONG;

import no.stafett.shared.Outcome;

/** From one BTI level to another, and why (B-01, B-10). */
public record LevelChange(BtiLevel from, BtiLevel to, String reason) {

    static Outcome<LevelChange> of(BtiLevel from, BtiLevel to, String reason) {
        if (from == to) {
            return Outcome.refused(LEVEL_IS_THE_SAME);
        }
        if (reason.isBlank()) {
            return Outcome.refused(REASON_IS_MISSING);
        }
        if (reason.length() > LevelTyped.MOST_CHARACTERS) {
            return Outcome.refused(REASON_IS_TOO_LONG);
        }
        return Outcome.done(new LevelChange(from, to, reason.strip()));
    }
}
