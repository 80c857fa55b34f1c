package no.stafett.plan.domain;

import java.util.ArrayList;
import java.util.List;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.Refusal;

/** The change of a level together with what was clarified about it. Kept, also when the family then says no. */
public record LevelClarification(LevelChange change, LevelAnswers answers) {

    /** Refuses a change without a reason, and one that was not clarified with those concerned (B-10…B-12). */
    static Outcome<LevelClarification> of(BtiLevel from, BtiLevel to, LevelTyped typed) {
        var change = LevelChange.of(from, to, typed.reason());
        var reasons = new ArrayList<Refusal>();
        if (change instanceof Refused<LevelChange>(List<Refusal> unchanged)) {
            reasons.addAll(unchanged);
        }
        reasons.addAll(typed.missing(to));
        return change instanceof Done<LevelChange>(var changed) && reasons.isEmpty()
                ? Outcome.done(new LevelClarification(changed, typed.answers(to)))
                : Outcome.refused(reasons);
    }
}
