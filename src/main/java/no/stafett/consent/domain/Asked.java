package no.stafett.consent.domain;

import java.util.Optional;
import no.stafett.shared.PersonId;

/** A person who is asked for one version, and what she has said so far. */
public record Asked(PersonId person, Ground ground, Optional<Answer> answer) {

    public boolean hasGiven() {
        return answer.filter(said -> said == Answer.GIVEN).isPresent();
    }
}
