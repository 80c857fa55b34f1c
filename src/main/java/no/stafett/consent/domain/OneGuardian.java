package no.stafett.consent.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;

/**
 * One guardian's yes is enough for one version (P-02). The exception, never the rule: the municipality must have opened for
 * it, and somebody answers by name for the reason in law. The other is told.
 */
public record OneGuardian(PersonId guardian, String legalReason) {

    public static final int LONGEST_REASON = 1000;

    /**
     * @param required those who must say yes without the exception
     * @param allowed whether the municipality uses the exception at all
     */
    public static Outcome<OneGuardian> of(
            Optional<PersonId> guardian, String legalReason, List<MustAnswer> required, boolean allowed) {
        if (!allowed) {
            return Outcome.refused(ConsentRefusal.MUNICIPALITY_ASKS_EVERYBODY);
        }
        var guardians = required.stream()
                .filter(one -> one.ground() == Ground.PARENTAL_RESPONSIBILITY)
                .map(MustAnswer::person)
                .toList();
        if (guardians.size() < 2) {
            return Outcome.refused(ConsentRefusal.ONLY_ONE_IS_ASKED);
        }
        var reasons = new ArrayList<ConsentRefusal>();
        if (guardian.filter(guardians::contains).isEmpty()) {
            reasons.add(ConsentRefusal.GUARDIAN_IS_NOT_CHOSEN);
        }
        if (legalReason.isBlank()) {
            reasons.add(ConsentRefusal.LEGAL_REASON_IS_MISSING);
        } else if (legalReason.length() > LONGEST_REASON) {
            reasons.add(ConsentRefusal.LEGAL_REASON_IS_TOO_LONG);
        }
        return reasons.isEmpty()
                ? Outcome.done(new OneGuardian(guardian.orElseThrow(), legalReason.strip()))
                : Outcome.refused(reasons);
    }

    /** Those who must say yes with the exception: this guardian for both, and everybody who answers for another reason. */
    public List<MustAnswer> among(List<MustAnswer> required) {
        var here = required.stream().anyMatch(this::is);
        return here
                ? required.stream()
                        .filter(one -> one.ground() != Ground.PARENTAL_RESPONSIBILITY || is(one))
                        .toList()
                : required;
    }

    private boolean is(MustAnswer one) {
        return one.ground() == Ground.PARENTAL_RESPONSIBILITY && one.person().equals(guardian);
    }

    @Override
    public String toString() {
        return "OneGuardian[" + guardian + "]";
    }
}
