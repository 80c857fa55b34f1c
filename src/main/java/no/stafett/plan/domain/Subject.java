package no.stafett.plan.domain;

import java.time.LocalDate;
import java.util.Optional;
import no.stafett.shared.PersonId;

/**
 * The one a plan is about, for the eyes of the one who opened it.
 *
 * @param atOwnUnit whether the opener works where the child goes, and so knows the family already
 */
public record Subject(
        PersonId id, String firstName, String lastName, Optional<LocalDate> birthDate, boolean atOwnUnit) {

    public String name() {
        return (firstName + " " + lastName).strip();
    }

    @Override
    public String toString() {
        return "Subject[" + id + "]";
    }
}
