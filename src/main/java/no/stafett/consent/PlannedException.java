package no.stafett.consent;

import java.util.Optional;

/**
 * Something excepted, before it is written down.
 *
 * @param whom nobody when it is kept from everybody
 * @param matter what is not shared; empty when the one it is about must not be let in at all
 */
public record PlannedException(Optional<Whom> whom, String matter) {

    @Override
    public String toString() {
        return "PlannedException[masked]";
    }
}
