package no.stafett.office.domain;

import java.time.Instant;
import no.stafett.access.Office;
import no.stafett.shared.PersonId;

/**
 * An office somebody has now.
 *
 * @param unit the unit she leads; empty for an office for the whole municipality
 */
public record HeldOffice(PersonId person, String name, Office office, String unit, Instant since) {

    /** The way it is named in a form. */
    public String key() {
        return person + " " + office + " " + since.toEpochMilli();
    }

    @Override
    public String toString() {
        return "HeldOffice[" + person + ", " + office + "]";
    }
}
