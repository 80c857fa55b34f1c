package no.stafett.consent;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days a line is open, both included, inside those of the consent. Without days of its own it is open for as long as
 * the consent is.
 */
public record LinePeriod(Optional<LocalDate> from, Optional<LocalDate> until) {

    public static final LinePeriod AS_LONG_AS_THE_CONSENT = new LinePeriod(Optional.empty(), Optional.empty());

    public boolean isLimited() {
        return from.isPresent() || until.isPresent();
    }

    public boolean hasBegun(LocalDate today) {
        return from.filter(day -> day.isAfter(today)).isEmpty();
    }

    public boolean isOver(LocalDate today) {
        return until.filter(day -> day.isBefore(today)).isPresent();
    }
}
