package no.stafett.consent.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How long before a consent expires those in the plan are told. */
public enum ExpiryWarning {
    MONTH(30),
    WEEK(7);

    private final int daysLeft;

    ExpiryWarning(int daysLeft) {
        this.daysLeft = daysLeft;
    }

    public int daysLeft() {
        return daysLeft;
    }

    /** The warning that is due; none while there is time, and none when it is over. */
    public static Optional<ExpiryWarning> due(LocalDate validUntil, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, validUntil);
        if (left < 0 || left > MONTH.daysLeft) {
            return Optional.empty();
        }
        return Optional.of(left <= WEEK.daysLeft ? WEEK : MONTH);
    }
}
