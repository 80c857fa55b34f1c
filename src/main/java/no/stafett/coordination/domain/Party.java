package no.stafett.coordination.domain;

import java.util.Optional;
import no.stafett.coordination.ServiceId;
import no.stafett.shared.Outcome;
import no.stafett.shared.Wording;

/**
 * A service in a disagreement, in the words of the day it was written.
 *
 * @param service nothing when it does not stand in the service table
 */
public record Party(Optional<ServiceId> service, Wording name, Ownership ownership) {

    private static final int LONGEST_NAME = 100;

    /** One that does not stand in the table, as it was typed; nothing when nothing was. Refuses a name without whose it is. */
    public static Outcome<Optional<Party>> typed(String name, Optional<Ownership> ownership) {
        if (name.isBlank() && ownership.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        if (name.isBlank() || ownership.isEmpty()) {
            return Outcome.refused(CoordinationRefusal.OTHER_PARTY_IS_HALF);
        }
        return name.length() > LONGEST_NAME
                ? Outcome.refused(CoordinationRefusal.OTHER_PARTY_IS_TOO_LONG)
                : Outcome.done(Optional.of(
                        new Party(Optional.empty(), new Wording(name.strip(), name.strip()), ownership.get())));
    }

    public static Party of(ServiceRow row) {
        return new Party(Optional.of(row.id()), row.name(), row.ownership());
    }

    /** The same service, whoever wrote it. */
    public boolean is(Party other) {
        return service.isPresent() ? service.equals(other.service) : name.equals(other.name);
    }
}
