package no.stafett.local;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.stafett.identity.Guardianship.Relation;
import no.stafett.shared.Actor.Capacity;
import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;

/**
 * Somebody in a practice municipality, invented.
 *
 * @param username what a script signs in with; the empty text for a child without a sign-in of its own
 * @param key the object of the workplace account, or the synthetic national identity number of a citizen
 * @param age how old a citizen is on the day the municipality is filled, a few months more
 */
public record PracticePerson(
        String municipality,
        String username,
        Capacity capacity,
        String firstName,
        String lastName,
        String position,
        String unit,
        String key,
        Period age,
        String phone,
        String email,
        List<Beside> children) {

    /** Who this person stands beside. */
    public record Beside(String child, Relation relation, boolean responsibility) {}

    /** The same on every machine, so that a test can name a person. */
    public PersonId id() {
        return new PersonId(
                UUID.nameUUIDFromBytes((municipality + "/" + key).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    public TenantId tenant() {
        return tenantOf(municipality);
    }

    public String fullName() {
        return firstName + " " + lastName;
    }

    public LocalDate bornBefore(LocalDate today) {
        return today.minus(age);
    }

    /** What an issuer says about this person. */
    Map<String, Object> claims() {
        return capacity == Capacity.EMPLOYEE
                ? Map.of("tid", tenant().toString(), "oid", key, "name", fullName())
                : Map.of("pid", key, "acr", "idporten-loa-high", "amr", List.of("TestID"));
    }

    static TenantId tenantOf(String municipality) {
        return new TenantId(UUID.nameUUIDFromBytes(municipality.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
