package no.stafett.consent.domain;

import java.util.Optional;
import no.stafett.shared.PersonId;

/**
 * Somebody who may have a say in a consent: the owner, one beside the child, one who acts for the child welfare service.
 *
 * @param tieKey the key of what she is to the child, if anything
 * @param document the order she acts by, if she acts for the child welfare service
 */
public record Decider(PersonId person, String name, Optional<String> tieKey, Optional<String> document) {

    @Override
    public String toString() {
        return "Decider[" + person + "]";
    }
}
