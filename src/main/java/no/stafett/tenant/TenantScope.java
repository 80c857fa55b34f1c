package no.stafett.tenant;

import java.util.Optional;
import java.util.concurrent.Callable;
import no.stafett.shared.TenantId;

/**
 * The municipality that code runs for. Opened by the web filter from the session, or by a listener from its event;
 * outside it every query on a walled table fails.
 */
public final class TenantScope {

    private static final ScopedValue<TenantId> CURRENT = ScopedValue.newInstance();

    private TenantScope() {}

    public static void run(TenantId tenant, Runnable work) {
        ScopedValue.where(CURRENT, tenant).run(work);
    }

    public static <T> T call(TenantId tenant, Callable<T> work) throws Exception {
        return ScopedValue.where(CURRENT, tenant).call(work::call);
    }

    static Optional<TenantId> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }
}
