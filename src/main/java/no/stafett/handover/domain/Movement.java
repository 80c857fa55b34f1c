package no.stafett.handover.domain;

import java.time.Instant;
import java.util.Optional;
import no.stafett.shared.PersonId;

/** One link in the chain of those who held the baton: who, from when, until when. */
public record Movement(PersonId holder, String name, String position, Instant since, Optional<Instant> until) {

    @Override
    public String toString() {
        return "Movement[" + holder + "]";
    }
}
