package no.stafett.plan.domain;

import java.time.LocalDate;
import java.time.Period;

/** What the owner of a plan is (P-01). */
public enum SubjectKind {
    CHILD,
    /** Old enough to consent alone (K1). */
    YOUTH,
    /** The pregnant woman owns the plan herself; an unborn child has no number. */
    PREGNANT;

    /** A child or a young person, by the age in whole years and the consent age of the municipality. */
    public static SubjectKind byAge(LocalDate birthDate, int consentAge, LocalDate today) {
        return Period.between(birthDate, today).getYears() >= consentAge ? YOUTH : CHILD;
    }
}
