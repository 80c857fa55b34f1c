package no.stafett.office.domain;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;

/** Somebody is proposed as system administrator, and a second person must say yes (G-01). */
public record Proposal(UUID id, PersonId person, String name, PersonId by, String byName, Instant at) {

    /** Refuses the one who proposed it and the one it is about: two others than herself stand behind an administrator. */
    public Outcome<Proposal> approve(PersonId second, int batons) {
        if (second.equals(by) || second.equals(person)) {
            return Outcome.refused(OfficeRefusal.ANOTHER_MUST_APPROVE);
        }
        return batons > 0 ? Outcome.refused(OfficeRefusal.HOLDS_A_BATON) : Outcome.done(this);
    }

    @Override
    public String toString() {
        return "Proposal[" + person + "]";
    }
}
