package no.stafett.plan.domain;

import java.time.LocalDate;
import java.util.Optional;
import no.stafett.shared.PersonId;

/**
 * The one a new plan will belong to.
 *
 * @param known the person, when the municipality knows her already
 */
public record NewOwner(
        Optional<PersonId> known, String firstName, String lastName, LocalDate birthDate, boolean pregnant) {

    public SubjectKind kind(int consentAge, LocalDate today) {
        return pregnant ? SubjectKind.PREGNANT : SubjectKind.byAge(birthDate, consentAge, today);
    }

    @Override
    public String toString() {
        return "NewOwner[masked]";
    }
}
