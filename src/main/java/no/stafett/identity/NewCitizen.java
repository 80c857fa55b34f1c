package no.stafett.identity;

import java.time.LocalDate;
import java.util.Optional;
import no.stafett.identity.domain.NationalId;
import no.stafett.tenant.UnitId;

/**
 * A citizen the municipality has not met before: a child, a guardian, a pregnant woman (L-02).
 *
 * @param unit the school or kindergarten of a child
 */
public record NewCitizen(
        NationalId nationalId,
        String firstName,
        String lastName,
        Optional<LocalDate> birthDate,
        String phone,
        String email,
        Optional<UnitId> unit) {

    @Override
    public String toString() {
        return "NewCitizen[masked]";
    }
}
