package no.stafett.consent;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Somebody decided that one guardian's yes is enough for one version, for a reason in law (P-02). The other is told. */
public record OneGuardianSuffices(TenantId tenant, PlanId plan, PersonId by, Instant at, ConsentId consent)
        implements PlanEvent {

    @Override
    public UUID about() {
        return consent.value();
    }
}
