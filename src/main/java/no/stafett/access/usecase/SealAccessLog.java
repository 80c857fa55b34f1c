package no.stafett.access.usecase;

import java.util.Optional;
import no.stafett.access.domain.Sealed;
import no.stafett.access.sql.SealStore;
import no.stafett.shared.TenantId;
import no.stafett.shared.UseCase;

/** Binds the newest lines of a municipality's access log to those before them, so that none can change unseen (N-03). */
@UseCase
public class SealAccessLog {

    /** Few enough that nobody who opens a plan meanwhile notices. */
    private static final int AT_ONCE = 200;

    private final SealStore store;

    SealAccessLog(SealStore store) {
        this.store = store;
    }

    /** One step: more may wait after it. Nothing when another process is at it. */
    public Optional<Sealed> seal(TenantId municipality) {
        return store.seal(municipality, AT_ONCE);
    }
}
