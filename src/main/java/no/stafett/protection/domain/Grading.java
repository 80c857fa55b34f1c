package no.stafett.protection.domain;

import java.util.ArrayList;
import java.util.Optional;
import no.stafett.access.AddressGrade;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;

/** How the population register protects somebody's address, and where that is known from. */
public record Grading(PersonId person, AddressGrade grade, String source) {

    static final int LONGEST_SOURCE = 200;

    /** A grade as it is now. */
    public record Present(AddressGrade grade, String source) {

        public static final Present OPEN = new Present(AddressGrade.OPEN, "");
    }

    /** What was typed; a grade that is none of ours is nothing. */
    public record Typed(Optional<PersonId> person, Optional<AddressGrade> grade, String source) {

        /** Refuses without a person, a grade that protects, and a source. */
        public Outcome<Grading> read() {
            var reasons = new ArrayList<ProtectionRefusal>();
            if (person.isEmpty()) {
                reasons.add(ProtectionRefusal.PROTECTED_PERSON_IS_MISSING);
            }
            if (grade.filter(Grading::protects).isEmpty()) {
                reasons.add(ProtectionRefusal.GRADE_IS_MISSING);
            }
            if (source.isBlank()) {
                reasons.add(ProtectionRefusal.SOURCE_IS_MISSING);
            }
            if (source.length() > LONGEST_SOURCE) {
                reasons.add(ProtectionRefusal.SOURCE_IS_TOO_LONG);
            }
            return reasons.isEmpty()
                    ? Outcome.done(new Grading(person.orElseThrow(), grade.orElseThrow(), source.strip()))
                    : Outcome.refused(reasons);
        }
    }

    /** Refuses a grade that is not stricter than the present: raising is urgent, lowering never is. */
    public Outcome<Grading> raise(AddressGrade present) {
        return grade.compareTo(present) > 0
                ? Outcome.done(this)
                : Outcome.refused(ProtectionRefusal.GRADE_IS_NOT_STRICTER);
    }

    /** Refuses to shut a plan for everybody unless somebody says that this is meant. */
    public Outcome<Grading> shutFor(boolean somebodyIsNamed, boolean nobodyIsMeant) {
        return grade == AddressGrade.STRICTLY_CONFIDENTIAL && !somebodyIsNamed && !nobodyIsMeant
                ? Outcome.refused(ProtectionRefusal.NOBODY_WOULD_GET_IN)
                : Outcome.done(this);
    }

    /** Those that can be written down. */
    public static boolean protects(AddressGrade grade) {
        return grade == AddressGrade.CONFIDENTIAL || grade == AddressGrade.STRICTLY_CONFIDENTIAL;
    }

    @Override
    public String toString() {
        return "Grading[" + person + "]";
    }
}
