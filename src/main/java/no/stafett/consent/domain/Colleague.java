package no.stafett.consent.domain;

import no.stafett.shared.PersonId;

/** An employee who can be invited. */
public record Colleague(PersonId id, String name, String position, String unit) {

    @Override
    public String toString() {
        return "Colleague[" + id + "]";
    }
}
