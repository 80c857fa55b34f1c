package no.stafett.plan.domain;

import static no.stafett.plan.domain.OpeningRefusal.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.stafett.identity.domain.NationalId;
import no.stafett.identity.domain.SyntheticNumbers;
import no.stafett.shared.DayTyped;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.Refusal;

/**
 * What the opener typed about the one the plan is about. The date of birth is asked for: a number is never read for age.
 *
 * @param who {@code CHILD} or {@code PREGNANT}
 */
public record OwnerTyped(String who, String nationalId, String firstName, String lastName, String birthDate) {

    static final int LONGEST_NAME = 100;

    /** The words {@link #who} may be. */
    public enum Who {
        CHILD,
        PREGNANT
    }

    /** The number, or the reasons why nothing can be looked up yet. */
    public Outcome<NationalId> number(SyntheticNumbers synthetic) {
        var reading = NationalId.read(nationalId, synthetic);
        if (whoIsIt().isPresent()) {
            return reading;
        }
        var reasons = new ArrayList<Refusal>(List.of(NOT_SAID_WHO_IT_IS));
        switch (reading) {
            case Done<NationalId> _ -> {}
            case Refused<NationalId>(var wrong) -> reasons.addAll(wrong);
        }
        return Outcome.refused(reasons);
    }

    /**
     * Who it is. A child of the opener's own unit needs no name; anybody else must be described, and the description must
     * fit the one the municipality knows under the number.
     */
    public Outcome<NewOwner> describe(Optional<KnownCitizen> atOwnUnit, Optional<KnownCitizen> known, LocalDate today) {
        if (atOwnUnit.isPresent()
                && nothingIsDescribed()
                && atOwnUnit.get().birthDate().isPresent()) {
            var child = atOwnUnit.get();
            return Outcome.done(new NewOwner(
                    Optional.of(child.id()),
                    child.firstName(),
                    child.lastName(),
                    child.birthDate().get(),
                    isPregnant()));
        }
        var problems = problems(today);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var born = DayTyped.read(birthDate).orElseThrow();
        var citizen = atOwnUnit.or(() -> known);
        if (citizen.isPresent()
                && !(citizen.get().isCalled(firstName, lastName)
                        && citizen.get().isBorn(born))) {
            return Outcome.refused(NUMBER_AND_NAME_DO_NOT_BELONG_TOGETHER);
        }
        return Outcome.done(
                new NewOwner(citizen.map(KnownCitizen::id), firstName.strip(), lastName.strip(), born, isPregnant()));
    }

    private Optional<Who> whoIsIt() {
        for (var one : Who.values()) {
            if (one.name().equals(who)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private boolean isPregnant() {
        return whoIsIt().equals(Optional.of(Who.PREGNANT));
    }

    private boolean nothingIsDescribed() {
        return firstName.isBlank() && lastName.isBlank() && birthDate.isBlank();
    }

    private List<Refusal> problems(LocalDate today) {
        var problems = new ArrayList<Refusal>();
        if (firstName.isBlank()) {
            problems.add(FIRST_NAME_IS_MISSING);
        }
        if (lastName.isBlank()) {
            problems.add(LAST_NAME_IS_MISSING);
        }
        if (firstName.length() > LONGEST_NAME || lastName.length() > LONGEST_NAME) {
            problems.add(NAME_IS_TOO_LONG);
        }
        var born = DayTyped.read(birthDate);
        if (birthDate.isBlank()) {
            problems.add(BIRTH_DATE_IS_MISSING);
        } else if (born.isEmpty() || born.get().isBefore(today.minusYears(120))) {
            problems.add(BIRTH_DATE_IS_NOT_A_DATE);
        } else if (born.get().isAfter(today)) {
            problems.add(BIRTH_DATE_IS_IN_THE_FUTURE);
        }
        return problems;
    }

    @Override
    public String toString() {
        return "OwnerTyped[masked]";
    }
}
