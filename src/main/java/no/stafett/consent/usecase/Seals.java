package no.stafett.consent.usecase;

import java.util.Optional;
import no.stafett.consent.domain.SealedContent;
import no.stafett.consent.domain.Version;
import no.stafett.consent.sql.ConsentStore;
import no.stafett.consent.sql.MatterStore;
import no.stafett.consent.sql.ScopeStore;
import no.stafett.consent.sql.SealStore;
import no.stafett.shared.TenantId;
import org.springframework.stereotype.Component;

/** The hash of everything a version holds: kept when it is sent, and held up against the rows whenever it matters (C-02). */
@Component
class Seals {

    private final ConsentStore consents;
    private final ScopeStore scopes;
    private final MatterStore matters;
    private final SealStore kept;

    Seals(ConsentStore consents, ScopeStore scopes, MatterStore matters, SealStore kept) {
        this.consents = consents;
        this.scopes = scopes;
        this.matters = matters;
        this.kept = kept;
    }

    void seal(TenantId tenant, Version version) {
        kept.seal(tenant, version.id(), hashOf(tenant, version));
    }

    /** Whether what is kept is what was sent. One that was never sealed is not whole. */
    boolean isWhole(TenantId tenant, Version version) {
        return kept.sealOf(tenant, version.id()).equals(Optional.of(hashOf(tenant, version)));
    }

    private String hashOf(TenantId tenant, Version version) {
        return new SealedContent(
                        version.number(),
                        version.validUntil(),
                        consents.lines(tenant, version.id()),
                        scopes.of(tenant, version.id()),
                        matters.of(tenant, version.id()))
                .hash();
    }
}
