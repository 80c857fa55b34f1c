package no.stafett.plan.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.stafett.identity.domain.NationalId;
import no.stafett.shared.PersonId;

/**
 * What the registers of the municipality say that a preparation must not contradict.
 *
 * @param owner the one the plan is about
 * @param guardians those who stand beside the owner already; nobody when the municipality does not know
 * @param citizens the citizens known under the numbers that were typed
 */
public record RegisterFacts(PersonId owner, Set<PersonId> guardians, Map<NationalId, KnownCitizen> citizens) {

    /** Whether the register tells who the guardians are; then nobody can be added by typing. */
    public boolean knowsGuardians() {
        return !guardians.isEmpty();
    }

    Optional<PreparationRefusal> problemWith(GuardianTyped typed, NationalId number) {
        var citizen = Optional.ofNullable(citizens.get(number));
        if (citizen.isPresent() && citizen.get().id().equals(owner)) {
            return Optional.of(PreparationRefusal.GUARDIAN_IS_THE_OWNER);
        }
        if (knowsGuardians()
                && citizen.filter(known -> guardians.contains(known.id())).isEmpty()) {
            return Optional.of(PreparationRefusal.GUARDIAN_IS_NOT_KNOWN_TO_THE_REGISTER);
        }
        return citizen.filter(known -> !known.isCalled(typed.firstName(), typed.lastName()))
                .map(_ -> PreparationRefusal.NUMBER_AND_NAME_DO_NOT_BELONG_TOGETHER);
    }
}
