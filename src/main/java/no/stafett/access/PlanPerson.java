package no.stafett.access;

import java.time.LocalDate;
import java.util.Optional;
import no.stafett.shared.PersonId;

/**
 * A person around the child, as everybody in the plan sees her.
 *
 * @param tie "mor", "far", "PPT-rådgjevar": the text key of a family tie, or the position in the employee's own words
 * @param unit where an employee works; empty for the family
 * @param lastDay the last day of her own line of the consent, when it ends before the consent does
 */
public record PlanPerson(
        PersonId id,
        String firstName,
        String lastName,
        Relation relation,
        String tie,
        String unit,
        String phone,
        String email,
        boolean mayWrite,
        boolean holdsBaton,
        boolean primaryContact,
        Optional<LocalDate> lastDay) {

    public String name() {
        return lastName.isEmpty() ? firstName : firstName + " " + lastName;
    }

    /** The first letters of her names, for the round mark beside them. */
    public String initials() {
        return firstName.substring(0, 1) + (lastName.isEmpty() ? "" : lastName.substring(0, 1));
    }

    /** The key of the family tie, or empty for an employee, whose {@link #tie} is her position. */
    public String tieKey() {
        return relation.isFamily() ? "tie." + tie : "";
    }

    @Override
    public String toString() {
        return "PlanPerson[" + id + "]";
    }
}
