package no.stafett.goals.domain;

import static no.stafett.goals.domain.GoalRefusal.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import no.stafett.shared.Outcome;

/**
 * A step towards the main goal (G-02), with a day when we look at whether we got there (G-09).
 *
 * @param description what the goal is about and why, in short
 */
public record SubGoalText(
        String title,
        String description,
        Optional<DevelopmentArea> developmentArea,
        Optional<LocalDate> periodFrom,
        LocalDate evaluateBy)
        implements GoalText {

    /**
     * Refuses a missing title, and an evaluation that is missing, past, or before the period starts.
     *
     * @param agreed the day of evaluation that was agreed before: a text may be mended after that day has come
     */
    public static Outcome<SubGoalText> read(GoalDraft draft, LocalDate today, Optional<LocalDate> agreed) {
        var refusals = new ArrayList<GoalRefusal>();
        if (draft.title().isEmpty()) {
            refusals.add(TITLE_IS_MISSING);
        }
        if (draft.title().length() > MOST_IN_A_TITLE) {
            refusals.add(TITLE_IS_TOO_LONG);
        }
        if (draft.description().length() > MOST_IN_PROSE) {
            refusals.add(DESCRIPTION_IS_TOO_LONG);
        }
        var area = Typed.word(draft.developmentArea(), DevelopmentArea.class);
        if (area.isEmpty() && !draft.developmentArea().isEmpty()) {
            refusals.add(DEVELOPMENT_AREA_IS_UNKNOWN);
        }
        var from = Typed.date(draft.periodFrom());
        if (from.isEmpty() && !draft.periodFrom().isEmpty()) {
            refusals.add(PERIOD_FROM_IS_NOT_A_DATE);
        }
        var by = Typed.date(draft.evaluateBy());
        if (by.isEmpty()) {
            refusals.add(draft.evaluateBy().isEmpty() ? EVALUATE_BY_IS_MISSING : EVALUATE_BY_IS_NOT_A_DATE);
        } else if (by.get().isBefore(today) && !by.equals(agreed)) {
            refusals.add(EVALUATE_BY_IS_PAST);
        } else if (from.isPresent() && by.get().isBefore(from.get())) {
            refusals.add(PERIOD_ENDS_BEFORE_IT_STARTS);
        }
        return refusals.isEmpty()
                ? Outcome.done(new SubGoalText(draft.title(), draft.description(), area, from, by.orElseThrow()))
                : Outcome.refused(refusals);
    }

    @Override
    public GoalDraft draft() {
        return new GoalDraft(
                "",
                "",
                title,
                description,
                developmentArea.map(Enum::name).orElse(""),
                periodFrom.map(LocalDate::toString).orElse(""),
                evaluateBy.toString());
    }

    @Override
    public String toString() {
        return "SubGoalText[]";
    }
}
