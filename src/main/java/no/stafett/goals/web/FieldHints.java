package no.stafett.goals.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.stafett.goals.domain.GoalDraft;
import no.stafett.goals.domain.GoalField;
import no.stafett.goals.domain.GoalKind;
import no.stafett.goals.domain.Hint;
import no.stafett.goals.domain.HintKind;
import no.stafett.goals.domain.WritingHints;

/** Advice on what stands in a form, field by field. Never stops anyone from saving. */
public record FieldHints(Map<GoalField, List<Hint>> byField) {

    static final FieldHints NONE = new FieldHints(Map.of());

    static FieldHints on(GoalDraft draft, GoalKind kind) {
        var hints = new EnumMap<GoalField, List<Hint>>(GoalField.class);
        for (var field : GoalField.of(kind)) {
            if (field == GoalField.TITLE) {
                hints.put(field, onGoal(draft));
            } else if (field.isProse()) {
                hints.put(field, WritingHints.forText(draft.value(field)));
            }
        }
        return new FieldHints(hints);
    }

    public List<Hint> at(GoalField field) {
        return byField.getOrDefault(field, List.of());
    }

    /** The field whose advice the reader is taken to. */
    public boolean isFirst(GoalField field) {
        return byField.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .findFirst()
                .map(entry -> entry.getKey() == field)
                .orElse(false);
    }

    /** A sub-goal has its day in a field of its own, so its sentence need not say it too. */
    private static List<Hint> onGoal(GoalDraft draft) {
        return WritingHints.forGoal(draft.title()).stream()
                .filter(hint -> hint.kind() != HintKind.HAS_A_DEADLINE
                        || hint.satisfied()
                        || draft.evaluateBy().isEmpty())
                .toList();
    }
}
