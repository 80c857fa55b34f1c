package no.stafett.consent.domain;

import java.util.ArrayList;
import java.util.Set;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;

/**
 * What an employee found out by hand when the register does not say who holds parental responsibility (P-05).
 *
 * @param holders those beside the child who hold it
 * @param outcome what was looked at, and what it showed
 */
public record ResponsibilityControl(Set<PersonId> holders, String outcome) {

    public static final int LONGEST_OUTCOME = 1000;

    public ResponsibilityControl {
        holders = Set.copyOf(holders);
    }

    /** Refuses where the register leaves no question, and a control without an outcome or with nobody found. */
    public static Outcome<ResponsibilityControl> of(Subject subject, Set<PersonId> holders, String outcome) {
        if (!subject.mustBeControlled()) {
            return Outcome.refused(ConsentRefusal.NOTHING_TO_CONTROL);
        }
        var reasons = new ArrayList<ConsentRefusal>();
        var known = subject.guardians().stream().map(Subject.Guardian::person).toList();
        if (holders.isEmpty() || !known.containsAll(holders)) {
            reasons.add(ConsentRefusal.HOLDERS_ARE_NOT_CHOSEN);
        }
        if (outcome.isBlank()) {
            reasons.add(ConsentRefusal.CONTROL_OUTCOME_IS_MISSING);
        } else if (outcome.length() > LONGEST_OUTCOME) {
            reasons.add(ConsentRefusal.CONTROL_OUTCOME_IS_TOO_LONG);
        }
        return reasons.isEmpty()
                ? Outcome.done(new ResponsibilityControl(holders, outcome.strip()))
                : Outcome.refused(reasons);
    }

    @Override
    public String toString() {
        return "ResponsibilityControl" + holders;
    }
}
