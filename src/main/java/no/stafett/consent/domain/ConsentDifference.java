package no.stafett.consent.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.stafett.consent.ConsentStatus.Line;
import no.stafett.shared.PersonId;

/**
 * What a later version says that the one in force does not, so that nobody has to find it by reading two texts (S-10).
 *
 * @param changed those who are named in both, with another role or another right
 * @param lastDay the new last day, when it is another
 */
public record ConsentDifference(
        List<Line> newcomers, List<Line> leaving, List<Change> changed, Optional<LocalDate> lastDay) {

    public ConsentDifference {
        newcomers = List.copyOf(newcomers);
        leaving = List.copyOf(leaving);
        changed = List.copyOf(changed);
    }

    /** One person as she is named in both. */
    public record Change(Line before, Line after) {

        public boolean hasAnotherRole() {
            return before.role() != after.role();
        }

        public boolean hasAnotherRight() {
            return before.mayWrite() != after.mayWrite();
        }
    }

    /** People are told apart by who they are; a new name or position is no difference in what is asked for. */
    public static ConsentDifference between(
            List<Line> before, LocalDate lastDayBefore, List<Line> after, LocalDate lastDayAfter) {
        var old = byPerson(before);
        var present = byPerson(after);
        return new ConsentDifference(
                after.stream().filter(line -> !old.containsKey(line.person())).toList(),
                before.stream()
                        .filter(line -> !present.containsKey(line.person()))
                        .toList(),
                after.stream()
                        .flatMap(line ->
                                Optional.ofNullable(old.get(line.person()))
                                        .map(known -> new Change(known, line))
                                        .stream())
                        .filter(change -> change.hasAnotherRole() || change.hasAnotherRight())
                        .toList(),
                Optional.of(lastDayAfter).filter(day -> !day.equals(lastDayBefore)));
    }

    private static Map<PersonId, Line> byPerson(List<Line> lines) {
        return lines.stream().collect(Collectors.toMap(Line::person, Function.identity()));
    }
}
