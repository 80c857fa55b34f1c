package no.stafett.identity.domain;

import no.stafett.shared.Refusal;

/** What cannot stand in a profile. */
public enum ProfileRefusal implements Refusal {
    PHONE_IS_NOT_A_NUMBER("phone"),
    EMAIL_IS_NOT_AN_ADDRESS("email"),
    POSITION_IS_TOO_LONG("position");

    private final String field;

    ProfileRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
