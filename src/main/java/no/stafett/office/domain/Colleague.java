package no.stafett.office.domain;

import no.stafett.shared.PersonId;

/** An employee, as she is chosen in a list. */
public record Colleague(PersonId id, String name, String position, String unit) {

    @Override
    public String toString() {
        return "Colleague[" + id + "]";
    }
}
