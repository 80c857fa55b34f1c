package no.stafett.protection.domain;

import no.stafett.shared.PersonId;

/** One of the child welfare service who can act for a child. */
public record Representative(PersonId id, String name) {

    @Override
    public String toString() {
        return "Representative[" + id + "]";
    }
}
