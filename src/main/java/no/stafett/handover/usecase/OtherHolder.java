package no.stafett.handover.usecase;

import java.util.Optional;
import java.util.Set;
import no.stafett.access.Baton;
import no.stafett.access.BatonHolder;
import no.stafett.shared.PersonId;

/** The one who holds the baton together with somebody. */
final class OtherHolder {

    private OtherHolder() {}

    /** Nobody when she holds it alone, or has let go since the door opened. */
    static Optional<PersonId> beside(BatonHolder holder, Baton baton) {
        Set<PersonId> holders = baton.holders(holder.tenant(), holder.plan());
        return holders.contains(holder.person())
                ? holders.stream().filter(one -> !holder.is(one)).findFirst()
                : Optional.empty();
    }
}
