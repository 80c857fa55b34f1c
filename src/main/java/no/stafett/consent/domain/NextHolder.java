package no.stafett.consent.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stafett.consent.ParticipantRole;
import no.stafett.consent.PlannedLine;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;

/**
 * Somebody of another unit who shall take over the baton, and those at her unit who shall take part with her (H-03, H-05).
 * The family is asked before she is.
 */
public record NextHolder(Optional<PersonId> person, List<PersonId> others) {

    public NextHolder {
        others = List.copyOf(others);
    }

    /**
     * The lines of the new version: those of the present one, as the baton stands now, with her as the coming holder.
     *
     * @param elsewhere those whom the family must be asked about before they hold the baton
     * @param atHerUnit those at her unit who are not named yet
     */
    public Outcome<List<PlannedLine>> addTo(
            List<ConsentLine> present, Set<PersonId> holders, Set<PersonId> elsewhere, Set<PersonId> atHerUnit) {
        if (person.isEmpty()) {
            return Outcome.refused(ConsentRefusal.NEXT_HOLDER_IS_MISSING);
        }
        var next = person.get();
        if (!elsewhere.contains(next)) {
            return Outcome.refused(ConsentRefusal.NEXT_HOLDER_NEEDS_NO_QUESTION);
        }
        if (!atHerUnit.containsAll(others)) {
            return Outcome.refused(ConsentRefusal.NOT_A_COLLEAGUE_OF_THE_NEXT_HOLDER);
        }
        var lines = new ArrayList<>(Invitation.asTheBatonStands(present, holders).stream()
                .filter(line -> !line.whom().person().equals(person))
                .toList());
        lines.add(new PlannedLine(next, ParticipantRole.COMING_HOLDER, true));
        others.stream()
                .distinct()
                .forEach(other -> lines.add(new PlannedLine(other, ParticipantRole.PARTICIPANT, true)));
        return Outcome.done(List.copyOf(lines));
    }
}
