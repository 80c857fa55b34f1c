package no.stafett.consent.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.stafett.shared.PersonId;
import no.stafett.tenant.UnitId;

/**
 * Who comes in by the lines of a version that takes over from another. Whoever was let in as one of a service stays for as
 * long as the family says yes to that service, and whoever a colleague replaced does not come back by herself (K8).
 *
 * @param linesBefore of the version that ends; none for the first
 * @param tookPart those who took part by it, each with the service her line was for, if any
 * @param keptOut those the new version keeps out by name
 */
public record StaffOfServices(
        List<ConsentLine> linesBefore, Map<PersonId, Optional<UnitId>> tookPart, Set<PersonId> keptOut) {

    public StaffOfServices {
        linesBefore = List.copyOf(linesBefore);
        tookPart = Map.copyOf(tookPart);
        keptOut = Set.copyOf(keptOut);
    }

    /** @param lines all those of the new version */
    public List<PersonId> inBy(ConsentLine line, List<ConsentLine> lines) {
        var named = line.person().filter(person -> !isReplaced(person, line));
        return Stream.concat(named.stream(), colleaguesIn(line, lines)).toList();
    }

    /** Each by the first line of her service. */
    private Stream<PersonId> colleaguesIn(ConsentLine line, List<ConsentLine> lines) {
        var service = line.whom().service();
        var first = lines.stream()
                .filter(one -> service.isPresent() && one.whom().service().equals(service))
                .findFirst();
        return tookPart.entrySet().stream()
                .filter(_ -> first.filter(line::equals).isPresent())
                .filter(one -> one.getValue().equals(service))
                .map(Map.Entry::getKey)
                .filter(person -> !keptOut.contains(person))
                .filter(person -> lines.stream().noneMatch(one -> one.names(person)));
    }

    private boolean isReplaced(PersonId person, ConsentLine line) {
        return line.whom().service().isPresent()
                && !tookPart.containsKey(person)
                && linesBefore.stream()
                        .anyMatch(one -> one.names(person)
                                && one.whom().service().equals(line.whom().service()));
    }
}
