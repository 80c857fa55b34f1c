package no.stafett.transition.domain;

import java.util.Optional;
import no.stafett.shared.PersonId;
import no.stafett.tenant.UnitId;

/**
 * An employee who may come in, or who takes part and may go.
 *
 * @param unit what the unit is called; empty when the reader may not be told
 * @param worksAt nothing when nobody knows where
 */
public record UnitColleague(
        PersonId id, String name, String position, String unit, Optional<UnitId> worksAt, boolean holdsBaton) {

    @Override
    public String toString() {
        return "UnitColleague[" + id + "]";
    }
}
