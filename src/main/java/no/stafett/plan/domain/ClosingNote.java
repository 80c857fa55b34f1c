package no.stafett.plan.domain;

import java.util.ArrayList;
import java.util.Optional;
import no.stafett.shared.Outcome;

/** What the holder writes when a plan is closed (Z-02). */
public record ClosingNote(ClosingGround ground, String assessment, String conclusion) {

    static final int MOST_CHARACTERS = 4000;

    /** Refuses without a ground, and without assessment and conclusion unless the family wishes it. */
    public static Outcome<ClosingNote> of(Optional<ClosingGround> ground, String assessment, String conclusion) {
        var reasons = new ArrayList<ClosingRefusal>();
        if (ground.isEmpty()) {
            reasons.add(ClosingRefusal.GROUND_IS_MISSING);
        }
        boolean mustBeWritten =
                ground.filter(why -> why == ClosingGround.FAMILY_WISHES).isEmpty();
        if (mustBeWritten && assessment.isBlank()) {
            reasons.add(ClosingRefusal.ASSESSMENT_IS_MISSING);
        }
        if (assessment.length() > MOST_CHARACTERS) {
            reasons.add(ClosingRefusal.ASSESSMENT_IS_TOO_LONG);
        }
        if (mustBeWritten && conclusion.isBlank()) {
            reasons.add(ClosingRefusal.CONCLUSION_IS_MISSING);
        }
        if (conclusion.length() > MOST_CHARACTERS) {
            reasons.add(ClosingRefusal.CONCLUSION_IS_TOO_LONG);
        }
        return reasons.isEmpty()
                ? Outcome.done(new ClosingNote(ground.get(), assessment.strip(), conclusion.strip()))
                : Outcome.refused(reasons);
    }

    @Override
    public String toString() {
        return "ClosingNote[" + ground + "]";
    }
}
