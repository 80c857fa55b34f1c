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
 * One more employee for a plan that is running. She gets in by a new version of the consent that names everybody, and
 * only when it is given (S-08).
 *
 * @param role what she shall be; holding the baton is not given by an invitation but by a handover
 */
public record Invitation(Optional<PersonId> person, Optional<ParticipantRole> role, boolean mayWrite) {

    /** The lines of the new version: those of the one before, as the baton stands now, and the newcomer. */
    public Outcome<List<PlannedLine>> addTo(List<ConsentLine> present, Set<PersonId> holders) {
        var reasons = new ArrayList<ConsentRefusal>();
        if (person.isEmpty()) {
            reasons.add(ConsentRefusal.PERSON_IS_MISSING);
        } else if (present.stream().anyMatch(line -> line.person().equals(person.get()))) {
            reasons.add(ConsentRefusal.PERSON_IS_NAMED_ALREADY);
        }
        if (role.filter(chosen -> chosen != ParticipantRole.BATON_HOLDER).isEmpty()) {
            reasons.add(ConsentRefusal.ROLE_IS_MISSING);
        }
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        var lines = new ArrayList<PlannedLine>();
        lines.addAll(asTheBatonStands(present, holders));
        lines.add(new PlannedLine(person.get(), role.get(), mayWrite));
        return Outcome.done(List.copyOf(lines));
    }

    /** The lines of a later version for the same people. */
    public static List<PlannedLine> asTheBatonStands(List<ConsentLine> present, Set<PersonId> holders) {
        return present.stream().map(line -> asTheBatonStands(line, holders)).toList();
    }

    private static PlannedLine asTheBatonStands(ConsentLine line, Set<PersonId> holders) {
        if (holders.contains(line.person())) {
            return new PlannedLine(line.person(), ParticipantRole.BATON_HOLDER, line.mayWrite());
        }
        var role = line.role() == ParticipantRole.BATON_HOLDER ? ParticipantRole.PARTICIPANT : line.role();
        return new PlannedLine(line.person(), role, line.mayWrite());
    }
}
