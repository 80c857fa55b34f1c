package no.stafett.consent.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.stafett.consent.LinePeriod;
import no.stafett.consent.ParticipantRole;
import no.stafett.consent.PlannedLine;
import no.stafett.consent.Whom;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;

/**
 * One more employee for a plan that is running, or one more service. She gets in by a new version of the consent that names
 * everybody, and only when it is given (S-08).
 *
 * @param role what she shall be; holding the baton is not given by an invitation but by a handover
 */
public record Invitation(Optional<Whom> whom, Optional<ParticipantRole> role, boolean mayWrite, LinePeriod period) {

    /** The same, on these days. */
    public Invitation during(LinePeriod days) {
        return new Invitation(whom, role, mayWrite, days);
    }

    private static final Set<ParticipantRole> GIVEN_OTHERWISE =
            EnumSet.of(ParticipantRole.BATON_HOLDER, ParticipantRole.COMING_HOLDER);

    /** The lines of the new version: those of the one before, as the baton stands now, and the newcomer. */
    public Outcome<List<PlannedLine>> addTo(List<ConsentLine> present, Set<PersonId> holders) {
        var reasons = new ArrayList<ConsentRefusal>();
        if (whom.isEmpty()) {
            reasons.add(ConsentRefusal.PERSON_IS_MISSING);
        } else if (present.stream().anyMatch(line -> isTheSame(line.whom(), whom.get()))) {
            reasons.add(ConsentRefusal.PERSON_IS_NAMED_ALREADY);
        }
        if (role.filter(chosen -> !GIVEN_OTHERWISE.contains(chosen)).isEmpty()) {
            reasons.add(ConsentRefusal.ROLE_IS_MISSING);
        }
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        var lines = new ArrayList<PlannedLine>();
        lines.addAll(asTheBatonStands(present, holders));
        lines.add(new PlannedLine(whom.get(), role.get(), mayWrite, period));
        return Outcome.done(List.copyOf(lines));
    }

    /** The lines of a later version for the same people. A holder who was let in as one of a service is named now. */
    public static List<PlannedLine> asTheBatonStands(List<ConsentLine> present, Set<PersonId> holders) {
        var named = present.stream().map(line -> asTheBatonStands(line, holders));
        var notNamedYet = holders.stream()
                .filter(holder -> present.stream().noneMatch(line -> line.names(holder)))
                .map(holder -> new PlannedLine(
                        Whom.person(holder).asPartOfHerService(),
                        ParticipantRole.BATON_HOLDER,
                        true,
                        LinePeriod.AS_LONG_AS_THE_CONSENT));
        return Stream.concat(named, notNamedYet).toList();
    }

    /** The lines for a plan that goes on from another: the same people, and one of them, or somebody new, coordinates it. */
    public static List<PlannedLine> coordinatedBy(PersonId coordinator, List<ConsentLine> present) {
        var others = asTheBatonStands(present, Set.of()).stream()
                .filter(line -> !line.whom().person().equals(Optional.of(coordinator)))
                .map(line -> line.role() == ParticipantRole.COMING_HOLDER
                        ? new PlannedLine(line.whom(), ParticipantRole.PARTICIPANT, line.mayWrite(), line.period())
                        : line);
        return Stream.concat(Stream.of(new PlannedLine(coordinator, ParticipantRole.BATON_HOLDER, true)), others)
                .toList();
    }

    /** Whoever holds the baton does so for as long as the consent lasts. */
    private static PlannedLine asTheBatonStands(ConsentLine line, Set<PersonId> holders) {
        if (line.person().filter(holders::contains).isPresent()) {
            return new PlannedLine(
                    line.whom(), ParticipantRole.BATON_HOLDER, line.mayWrite(), LinePeriod.AS_LONG_AS_THE_CONSENT);
        }
        var role = line.role() == ParticipantRole.BATON_HOLDER ? ParticipantRole.PARTICIPANT : line.role();
        return new PlannedLine(line.whom(), role, line.mayWrite(), line.period());
    }

    /** A person is named once, as part of a service or not; a service as such once. */
    private static boolean isTheSame(Whom one, Whom other) {
        return one.person().equals(other.person())
                && (one.person().isPresent() || one.service().equals(other.service()));
    }
}
