package no.stafett.protection.web;

import java.util.Optional;
import java.util.UUID;
import no.stafett.shared.PersonId;

/** A person as a form sends her. */
final class ChosenPerson {

    private ChosenPerson() {}

    /** Nobody when nothing was chosen, or something that is no person at all. */
    static Optional<PersonId> of(String id) {
        try {
            return id.isEmpty() ? Optional.empty() : Optional.of(new PersonId(UUID.fromString(id)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
