package no.stafett.goals.domain;

import static no.stafett.goals.domain.EvaluationRefusal.CHILDS_VIEW_IS_TOO_LONG;
import static no.stafett.goals.domain.EvaluationRefusal.DOCUMENTATION_IS_TOO_LONG;
import static no.stafett.goals.domain.EvaluationRefusal.EFFECT_IS_TOO_LONG;
import static no.stafett.goals.domain.EvaluationRefusal.WHAT_WE_DID_IS_TOO_LONG;
import static no.stafett.goals.domain.EvaluationRefusal.WORKED_IS_MISSING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.stafett.access.PlanWriter;
import no.stafett.goals.EvaluationId;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;

/**
 * How it goes with a goal or an activity (E-01…E-05).
 *
 * @param effect what came of it, and whether it leads to the goal
 * @param childsView what the child itself says (E-03)
 * @param documentation mappings, observations and the like that it rests on (E-04)
 */
public record Evaluation(
        EvaluationId id,
        Topic about,
        Worked worked,
        String whatWeDid,
        String effect,
        String childsView,
        String documentation,
        PersonId by,
        Instant at) {

    public static final int LONGEST = 4000;

    /** What somebody has answered, as it was written. */
    public record Draft(String worked, String whatWeDid, String effect, String childsView, String documentation) {

        @Override
        public String toString() {
            return "Draft";
        }
    }

    /** Whoever may write in the plan may evaluate; the one who answers for an activity is asked to. */
    public static Outcome<Evaluation> write(EvaluationId id, Topic about, Draft draft, PlanWriter writer, Instant now) {
        var reasons = new ArrayList<EvaluationRefusal>();
        var worked = Typed.word(draft.worked(), Worked.class);
        if (worked.isEmpty()) {
            reasons.add(WORKED_IS_MISSING);
        }
        var whatWeDid = written(draft.whatWeDid(), WHAT_WE_DID_IS_TOO_LONG, reasons);
        var effect = written(draft.effect(), EFFECT_IS_TOO_LONG, reasons);
        var childsView = written(draft.childsView(), CHILDS_VIEW_IS_TOO_LONG, reasons);
        var documentation = written(draft.documentation(), DOCUMENTATION_IS_TOO_LONG, reasons);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        return Outcome.done(new Evaluation(
                id, about, worked.orElseThrow(), whatWeDid, effect, childsView, documentation, writer.person(), now));
    }

    /** Whether it answers the first question only. */
    public boolean saysNoMore() {
        return whatWeDid.isEmpty() && effect.isEmpty() && childsView.isEmpty() && documentation.isEmpty();
    }

    private static String written(String typed, EvaluationRefusal tooLong, List<EvaluationRefusal> reasons) {
        var written = Typed.lines(typed);
        if (written.length() > LONGEST) {
            reasons.add(tooLong);
        }
        return written;
    }

    @Override
    public String toString() {
        return "Evaluation[" + id + "]";
    }
}
