package no.stafett.identity;

import java.time.LocalDate;
import java.util.Optional;
import no.stafett.shared.Actor.Capacity;
import no.stafett.shared.PersonId;

/**
 * A person as one municipality knows her. Never carries the national identity number, and never prints the name.
 *
 * @param position what an employee does; the empty text for a citizen
 * @param unitName where an employee works, or the school or kindergarten of a child; may be the empty text
 */
public record Person(
        PersonId id,
        Capacity capacity,
        String firstName,
        String lastName,
        String position,
        String unitName,
        String phone,
        String email,
        Optional<LocalDate> birthDate) {

    public String fullName() {
        return (firstName + " " + lastName).strip();
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
