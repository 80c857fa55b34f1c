package no.stafett.goals;

import java.util.UUID;

/** One evaluation of a goal or an activity. */
public record EvaluationId(UUID value) {

    public static EvaluationId create() {
        return new EvaluationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
