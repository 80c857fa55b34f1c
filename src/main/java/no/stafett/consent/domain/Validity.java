package no.stafett.consent.domain;

import java.time.LocalDate;
import java.util.Optional;

/** How long a consent may last: past today, and no longer than the municipality lets it. */
public final class Validity {

    private Validity() {}

    /** Why it may not last until that day; empty when it may. */
    public static Optional<ConsentRefusal> problemWith(LocalDate validUntil, int consentMonths, LocalDate today) {
        if (!validUntil.isAfter(today)) {
            return Optional.of(ConsentRefusal.VALID_UNTIL_HAS_PASSED);
        }
        return validUntil.isAfter(today.plusMonths(consentMonths))
                ? Optional.of(ConsentRefusal.VALID_UNTIL_IS_TOO_FAR_AWAY)
                : Optional.empty();
    }
}
