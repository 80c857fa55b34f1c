package no.stafett.oversight.domain;

import java.time.Instant;
import no.stafett.access.OfficePage;

/**
 * Somebody has read a page of an office.
 *
 * @param unit the unit it was about; empty for the whole municipality
 */
public record OfficeReading(Instant at, String name, String position, String unit, OfficePage page) {

    @Override
    public String toString() {
        return "OfficeReading[" + page + "]";
    }
}
