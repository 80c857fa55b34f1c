package no.stafett.tenant;

import java.util.Optional;
import java.util.concurrent.Callable;
import no.stafett.shared.Actor;
import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;

/**
 * The municipality that code runs for, and who acts. Opened by the web filter from the session, or by a listener from its
 * event, and then nobody in particular acts; outside it every query on a walled table fails.
 */
public final class TenantScope {

    private static final ScopedValue<TenantScope> CURRENT = ScopedValue.newInstance();

    private final TenantId tenant;
    private final Optional<PersonId> person;

    private TenantScope(TenantId tenant, Optional<PersonId> person) {
        this.tenant = tenant;
        this.person = person;
    }

    /** Work that runs on its own. */
    public static void run(TenantId tenant, Runnable work) {
        ScopedValue.where(CURRENT, new TenantScope(tenant, Optional.empty())).run(work);
    }

    /** Work that runs on its own. */
    public static <T> T call(TenantId tenant, Callable<T> work) throws Exception {
        return ScopedValue.where(CURRENT, new TenantScope(tenant, Optional.empty()))
                .call(work::call);
    }

    /** What somebody does; the database hides from her what is kept from her. */
    public static <T> T call(Actor actor, Callable<T> work) throws Exception {
        return ScopedValue.where(CURRENT, new TenantScope(actor.tenant(), Optional.of(actor.person())))
                .call(work::call);
    }

    static Optional<TenantScope> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** As the database is told: the municipality and, when somebody acts, a space and who. */
    String words() {
        return person.map(who -> tenant + " " + who).orElseGet(tenant::toString);
    }
}
