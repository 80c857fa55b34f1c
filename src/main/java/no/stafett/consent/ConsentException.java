package no.stafett.consent;

import java.util.Optional;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.tenant.UnitId;

/**
 * "This is not shared with …" (standards §1c 7), as one version holds it.
 *
 * @param name the person or service it is about; empty when it is about everybody
 * @param matter what is not shared; empty when the one it is about must not be let in at all
 * @param byFamily whether the family added it; then only the family takes it out
 */
public record ConsentException(
        UUID id, Optional<PersonId> person, Optional<UnitId> service, String name, String matter, boolean byFamily) {

    /** A person or a service that must not be let in. */
    public boolean keepsOut() {
        return matter.isEmpty();
    }

    /** Whether it is about everybody. */
    public boolean isForEverybody() {
        return person.isEmpty() && service.isEmpty();
    }

    /** The same for one who may not be told of places. */
    ConsentException withoutPlace() {
        return service.isEmpty() ? this : new ConsentException(id, person, service, "", matter, byFamily);
    }

    @Override
    public String toString() {
        return "ConsentException[" + id + "]";
    }
}
