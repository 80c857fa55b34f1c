package no.stafett.consent.domain;

import java.time.LocalDate;
import java.util.Optional;
import no.stafett.tenant.Unit.Sector;

/**
 * From which age a young person consents herself, for one type of plan and one sector; nothing means every one of them. A
 * row of data with its own day and its own ground in law, never a constant (C-03).
 */
public record ConsentAgeRule(Optional<String> planType, Optional<Sector> sector, LocalDate validFrom, int age) {

    boolean applies(String type, Optional<Sector> service, LocalDate day) {
        return !validFrom.isAfter(day)
                && planType.map(type::equals).orElse(true)
                && (sector.isEmpty() || sector.equals(service));
    }

    /** The sector says more than the type of plan, and both say more than either. */
    int closeness() {
        return (sector.isPresent() ? 2 : 0) + (planType.isPresent() ? 1 : 0);
    }
}
