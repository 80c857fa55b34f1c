package no.stafett.consent.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stafett.consent.ParticipantRole;
import no.stafett.consent.PlannedLine;
import no.stafett.consent.Whom;
import no.stafett.shared.PersonId;

/**
 * A closed plan that shall be opened again, and those who shall take part this time.
 *
 * @param asker who asks, and holds the baton if it is opened
 * @param along those of the last version who shall come along
 */
public record Anew(PersonId asker, Set<Whom> along) {

    public Anew {
        along = Set.copyOf(along);
    }

    /** The lines of the new version, from those of the last one that was in force (S-14). Others can be invited afterwards. */
    public List<PlannedLine> lines(List<ConsentLine> last) {
        var lines = new ArrayList<PlannedLine>();
        lines.add(new PlannedLine(asker, ParticipantRole.BATON_HOLDER, true));
        Invitation.asTheBatonStands(last, Set.of()).stream()
                .filter(line -> !line.whom().person().equals(Optional.of(asker)) && comesAlong(line.whom()))
                .forEach(lines::add);
        return List.copyOf(lines);
    }

    /** A person is the same person in a service and outside it. */
    private boolean comesAlong(Whom whom) {
        return along.stream().anyMatch(chosen -> chosen.typed().equals(whom.typed()));
    }
}
