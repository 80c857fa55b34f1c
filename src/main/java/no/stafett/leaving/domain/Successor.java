package no.stafett.leaving.domain;

import java.util.Optional;
import java.util.UUID;
import no.stafett.shared.PersonId;

/**
 * An employee who can take a baton over.
 *
 * @param serviceLine the line of the consent she is let in by, when the family has said yes to her service and she takes no part
 *     yet (K8)
 * @param mayWrite what that line says
 * @param ofTheUnit whether she works where the leader leads
 */
public record Successor(
        PersonId id,
        String name,
        String position,
        String unit,
        Optional<UUID> serviceLine,
        boolean mayWrite,
        boolean ofTheUnit) {

    @Override
    public String toString() {
        return "Successor[" + id + "]";
    }
}
