package no.stafett.handover.usecase;

import java.util.List;
import no.stafett.access.Baton.Grip;
import no.stafett.handover.domain.Split;
import no.stafett.shared.PersonId;

/** A split of the work, as two hold the baton. */
final class Grips {

    private Grips() {}

    static List<Grip> of(PersonId me, PersonId other, Split split) {
        return List.of(
                new Grip(me, split.mine(), !split.otherIsFirst()),
                new Grip(other, split.theirs(), split.otherIsFirst()));
    }
}
