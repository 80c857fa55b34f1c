package no.stafett.consent.usecase;

import java.util.List;
import java.util.stream.Stream;
import no.stafett.consent.domain.Altered;
import no.stafett.consent.sql.SealStore;
import no.stafett.shared.TenantId;
import no.stafett.shared.UseCase;

/** Holds every version that was sent, and every answer, up against what was kept of them (C-02). */
@UseCase
public class VerifyConsents {

    private final Seals seals;
    private final SealStore kept;

    VerifyConsents(Seals seals, SealStore kept) {
        this.seals = seals;
        this.kept = kept;
    }

    /** What no longer fits, for the municipality in scope; empty when everything does. */
    public List<Altered> verify(TenantId tenant) {
        var contents = kept.sent(tenant).stream()
                .filter(version -> !seals.isWhole(tenant, version))
                .map(version -> new Altered(version.id(), Altered.What.CONTENT));
        return Stream.concat(contents, kept.answersThatDoNotFit(tenant).stream())
                .toList();
    }
}
