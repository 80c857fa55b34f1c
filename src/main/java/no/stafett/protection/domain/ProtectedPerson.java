package no.stafett.protection.domain;

import java.util.List;
import no.stafett.shared.PersonId;

/**
 * Somebody whose address may be protected, as the privacy officer sees her.
 *
 * @param near those in the family, and the employees who are in a plan about it
 */
public record ProtectedPerson(PersonId id, String name, Grading.Present present, List<Near> near) {

    public ProtectedPerson {
        near = List.copyOf(near);
    }

    /** @param named whether she may know where the protected person is */
    public record Near(PersonId id, String name, boolean employee, boolean named) {

        @Override
        public String toString() {
            return "Near[" + id + "]";
        }
    }

    public boolean somebodyIsNamed() {
        return near.stream().anyMatch(Near::named);
    }

    @Override
    public String toString() {
        return "ProtectedPerson[" + id + "]";
    }
}
