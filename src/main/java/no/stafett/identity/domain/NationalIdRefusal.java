package no.stafett.identity.domain;

import no.stafett.shared.Refusal;

/** Why what was typed is not taken as a national identity number (L-02). */
public enum NationalIdRefusal implements Refusal {
    NOTHING_IS_TYPED,
    NOT_ELEVEN_DIGITS,
    HELP_NUMBER_IS_NOT_A_NATIONAL_ID,
    DATE_IS_IMPOSSIBLE,
    CONTROL_DIGITS_DO_NOT_MATCH,
    SYNTHETIC_IS_NOT_ALLOWED_HERE;

    @Override
    public String field() {
        return "nationalId";
    }
}
