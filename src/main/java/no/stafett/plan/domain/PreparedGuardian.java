package no.stafett.plan.domain;

import no.stafett.identity.Guardianship.Relation;
import no.stafett.identity.domain.NationalId;

/** A guardian as the opener has described her, before she is anything to the municipality. */
public record PreparedGuardian(
        NationalId nationalId,
        String firstName,
        String lastName,
        Relation relation,
        boolean responsibility,
        String email,
        String phone) {

    public String name() {
        return firstName + " " + lastName;
    }

    @Override
    public String toString() {
        return "PreparedGuardian[masked]";
    }
}
