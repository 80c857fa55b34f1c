package no.stafett.coordination;

import java.util.UUID;

/** One time the decision tool was used inside a plan. */
public record AssessmentId(UUID value) {

    public static AssessmentId create() {
        return new AssessmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
