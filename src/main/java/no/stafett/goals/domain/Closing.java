package no.stafett.goals.domain;

import java.time.Instant;
import no.stafett.shared.PersonId;

/** That a goal was closed: by whom, when, and in short how it went (G-13). */
public record Closing(PersonId by, Instant at, String summary) {

    @Override
    public String toString() {
        return "Closing[by " + by + "]";
    }
}
