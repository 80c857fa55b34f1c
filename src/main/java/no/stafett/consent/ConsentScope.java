package no.stafett.consent;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.stafett.tenant.Unit;

/**
 * What one version holds beside its lines (standards §1c 2, 4, 7).
 *
 * @param information the kinds of information it covers
 * @param sources the services information may be fetched from, by name
 * @param staffChanges whether its readers were told that somebody in a service they say yes to can be changed (K8)
 */
public record ConsentScope(
        Set<InformationType> information, List<Unit> sources, List<ConsentException> exceptions, boolean staffChanges) {

    public ConsentScope {
        information = Set.copyOf(information);
        sources = List.copyOf(sources);
        exceptions = List.copyOf(exceptions);
    }

    /** The same for one who may not be told of places: that there are services, and not which. */
    public ConsentScope withoutPlace() {
        return new ConsentScope(
                information,
                sources.stream()
                        .map(unit -> new Unit(unit.id(), "", unit.sector()))
                        .toList(),
                exceptions.stream().map(ConsentException::withoutPlace).toList(),
                staffChanges);
    }

    /** The kinds it covers, in the order they are always said. */
    public List<InformationType> covered() {
        return Arrays.stream(InformationType.values())
                .filter(information::contains)
                .toList();
    }

    /** The kinds it does not cover. */
    public List<InformationType> notCovered() {
        return List.copyOf(
                information.isEmpty()
                        ? EnumSet.allOf(InformationType.class)
                        : EnumSet.complementOf(EnumSet.copyOf(information)));
    }
}
