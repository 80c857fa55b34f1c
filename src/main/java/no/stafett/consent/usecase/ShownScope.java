package no.stafett.consent.usecase;

import java.util.Optional;
import no.stafett.access.PlanMember;
import no.stafett.consent.ConsentException;
import no.stafett.consent.ConsentScope;
import no.stafett.consent.domain.Version;
import no.stafett.consent.sql.ColleagueStore;
import no.stafett.consent.sql.ScopeStore;
import no.stafett.tenant.UnitId;
import org.springframework.stereotype.Component;

/**
 * What a version holds, as far as one reader may know. Something that is not shared with a service is not told to that
 * service by saying so; and whom the family keeps out is for the family and for the one who asks.
 */
@Component
class ShownScope {

    private final ScopeStore scopes;
    private final ColleagueStore colleagues;

    ShownScope(ScopeStore scopes, ColleagueStore colleagues) {
        this.scopes = scopes;
        this.colleagues = colleagues;
    }

    ConsentScope scope(PlanMember reader, Version version) {
        var scope = scopes.of(reader, version.id());
        if (reader.relation().isFamily()) {
            return scope;
        }
        var unit = colleagues.unitOf(reader.tenant(), reader.person());
        return new ConsentScope(
                scope.information(),
                scope.sources(),
                scope.exceptions().stream()
                        .filter(exception ->
                                exception.keepsOut() ? reader.holdsBaton() : !isAbout(exception, reader, unit))
                        .toList(),
                scope.staffChanges());
    }

    private static boolean isAbout(ConsentException exception, PlanMember reader, Optional<UnitId> unit) {
        return exception.person().filter(reader.person()::equals).isPresent()
                || exception.service().isPresent() && exception.service().equals(unit);
    }
}
