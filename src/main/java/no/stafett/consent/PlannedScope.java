package no.stafett.consent;

import java.util.List;
import java.util.Set;
import no.stafett.tenant.UnitId;

/**
 * What a version shall hold beside its lines, as the one who asks has chosen it.
 *
 * @param sources the services that information may be fetched from
 * @param exceptions those of the one who asks; the family's own stand without her
 */
public record PlannedScope(Set<InformationType> information, List<UnitId> sources, List<PlannedException> exceptions) {

    public PlannedScope {
        information = Set.copyOf(information);
        sources = List.copyOf(sources);
        exceptions = List.copyOf(exceptions);
    }
}
