package no.stafett.handover.domain;

import no.stafett.handover.HandoverId;
import no.stafett.shared.PersonId;

/**
 * The newest offer of a giver, when nobody has taken it: she may offer it anew, or say that she goes on holding it.
 *
 * @param declined whether the receiver said no; otherwise the offer ran out
 * @param reason why she said no; she was promised that the giver reads it, and nobody else does
 * @param withLeader whether it stands with the leader of the receiver's unit until then; not when two should hold the baton together
 */
public record InVain(HandoverId id, PersonId to, String receiver, boolean declined, String reason, boolean withLeader) {

    @Override
    public String toString() {
        return "InVain[" + id + "]";
    }
}
