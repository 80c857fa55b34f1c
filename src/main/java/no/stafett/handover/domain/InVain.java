package no.stafett.handover.domain;

import no.stafett.handover.HandoverId;
import no.stafett.shared.PersonId;

/**
 * The newest offer of a giver, when nobody has taken it: she may offer it anew, or say that she goes on holding it. Until then
 * it stands with the leader of the receiver's unit.
 *
 * @param declined whether the receiver said no; otherwise the offer ran out
 */
public record InVain(HandoverId id, PersonId to, String receiver, boolean declined) {

    @Override
    public String toString() {
        return "InVain[" + id + "]";
    }
}
