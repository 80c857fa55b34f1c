package no.stafett.consent.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.shared.PersonId;

/**
 * Whose plan it is, as far as the consent needs to know.
 *
 * @param guardians everybody the registers tie to the child, also those without parental responsibility
 * @param registered what the population register last said, unless somebody has looked at it by hand since; nothing when it
 *     was never asked
 * @param representative who answers for the child welfare service while a care order is in force (P-06)
 */
public record Subject(
        PersonId owner,
        Kind kind,
        Optional<LocalDate> birthDate,
        List<Guardian> guardians,
        Optional<ParentalResponsibility> registered,
        Optional<PersonId> representative) {

    public Subject {
        guardians = List.copyOf(guardians);
    }

    public enum Kind {
        CHILD,
        YOUTH,
        PREGNANT
    }

    /**
     * Somebody tied to the child. Without parental responsibility the tie gives nothing (P-04).
     *
     * @param keptAway whether the door is shut for her, whatever her responsibility
     */
    public record Guardian(PersonId person, boolean responsibility, boolean keptAway) {}

    /** Those who hold parental responsibility. */
    public List<PersonId> responsible() {
        return guardians.stream()
                .filter(Guardian::responsibility)
                .map(Guardian::person)
                .toList();
    }

    /** Whether somebody beside the child is kept away from its plan. It does not take her responsibility from her. */
    public boolean keepsAway(PersonId person) {
        return guardians.stream()
                .anyMatch(guardian -> guardian.keptAway() && guardian.person().equals(person));
    }

    /** The register does not know, or knows of two where the municipality knows of one: somebody must look at it (P-05). */
    public boolean mustBeControlled() {
        return registered
                .map(value -> switch (value) {
                    case UNKNOWN -> true;
                    case JOINT -> responsible().size() < 2;
                    case MOTHER, FATHER, CO_MOTHER, OTHER -> responsible().isEmpty();
                })
                .orElse(false);
    }

    @Override
    public String toString() {
        return "Subject[" + owner + "]";
    }
}
