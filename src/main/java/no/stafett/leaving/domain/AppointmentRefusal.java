package no.stafett.leaving.domain;

import no.stafett.shared.Refusal;

/** Why nobody is appointed to hold a baton, or set to ask the family. */
public enum AppointmentRefusal implements Refusal {
    PERSON_IS_MISSING("person"),
    /** She left, or was shut out, while the page was open. */
    PERSON_CANNOT_HOLD_IT("person"),
    ASKER_IS_MISSING("asker"),
    /** Somebody else has seen to it already. */
    NO_LONGER_WAITS(""),
    /** One who works here holds it, and asks the family herself. */
    SOMEBODY_HOLDS_IT("");

    private final String field;

    AppointmentRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
