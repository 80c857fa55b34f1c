package no.stafett.plan.domain;

import no.stafett.shared.Refusal;

/** Why a plan is not opened for the one who was typed (L-02). */
public enum OpeningRefusal implements Refusal {
    NOT_SAID_WHO_IT_IS("who"),
    FIRST_NAME_IS_MISSING("firstName"),
    LAST_NAME_IS_MISSING("lastName"),
    NAME_IS_TOO_LONG("firstName"),
    BIRTH_DATE_IS_MISSING("birthDate"),
    BIRTH_DATE_IS_NOT_A_DATE("birthDate"),
    BIRTH_DATE_IS_IN_THE_FUTURE("birthDate"),
    /** The municipality knows the number as somebody else's. Says no more: a number is no key to a name. */
    NUMBER_AND_NAME_DO_NOT_BELONG_TOGETHER("nationalId");

    private final String field;

    OpeningRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
