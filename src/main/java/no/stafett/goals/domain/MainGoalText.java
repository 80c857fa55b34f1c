package no.stafett.goals.domain;

import static no.stafett.goals.domain.GoalRefusal.*;

import java.util.ArrayList;
import no.stafett.shared.Outcome;

/**
 * The common picture: what we see, what we will work with together, and where we are when it is reached (M-03…M-05). The
 * shared understanding may come later, when everybody has said their piece.
 *
 * @param title the main goal itself, in the present tense
 */
public record MainGoalText(String attention, String sharedUnderstanding, String title) implements GoalText {

    /** Refuses a missing attention or goal, and texts nobody would read to the end. */
    public static Outcome<MainGoalText> read(GoalDraft draft) {
        var refusals = new ArrayList<GoalRefusal>();
        if (draft.attention().isEmpty()) {
            refusals.add(ATTENTION_IS_MISSING);
        }
        if (draft.attention().length() > MOST_IN_PROSE) {
            refusals.add(ATTENTION_IS_TOO_LONG);
        }
        if (draft.sharedUnderstanding().length() > MOST_IN_PROSE) {
            refusals.add(SHARED_UNDERSTANDING_IS_TOO_LONG);
        }
        if (draft.title().isEmpty()) {
            refusals.add(MAIN_GOAL_IS_MISSING);
        }
        if (draft.title().length() > MOST_IN_A_TITLE) {
            refusals.add(TITLE_IS_TOO_LONG);
        }
        return refusals.isEmpty()
                ? Outcome.done(new MainGoalText(draft.attention(), draft.sharedUnderstanding(), draft.title()))
                : Outcome.refused(refusals);
    }

    @Override
    public GoalDraft draft() {
        return new GoalDraft(attention, sharedUnderstanding, title, "", "", "", "");
    }

    @Override
    public String toString() {
        return "MainGoalText[]";
    }
}
