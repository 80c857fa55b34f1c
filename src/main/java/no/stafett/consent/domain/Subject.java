package no.stafett.consent.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.shared.PersonId;

/**
 * Whose plan it is, as far as the consent needs to know.
 *
 * @param guardians everybody the registers tie to the child, also those without parental responsibility
 */
public record Subject(PersonId owner, Kind kind, Optional<LocalDate> birthDate, List<Guardian> guardians) {

    public Subject {
        guardians = List.copyOf(guardians);
    }

    public enum Kind {
        CHILD,
        YOUTH,
        PREGNANT
    }

    /** Somebody tied to the child. Without parental responsibility the tie gives nothing (P-04). */
    public record Guardian(PersonId person, boolean responsibility) {}

    /** Those who hold parental responsibility. */
    public List<PersonId> responsible() {
        return guardians.stream()
                .filter(Guardian::responsibility)
                .map(Guardian::person)
                .toList();
    }

    @Override
    public String toString() {
        return "Subject[" + owner + "]";
    }
}
