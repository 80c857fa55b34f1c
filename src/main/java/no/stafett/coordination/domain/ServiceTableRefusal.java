package no.stafett.coordination.domain;

import no.stafett.shared.Refusal;

/** Why a row of the service table is not written. */
public enum ServiceTableRefusal implements Refusal {
    NAME_IS_MISSING("nameNn"),
    NAME_IS_TOO_LONG("nameNn"),
    OWNERSHIP_IS_MISSING("ownership"),
    /** A municipal service shall have the main responsibility (U-01). */
    ROLES_ARE_NOT_FOR_OTHERS("ownership"),
    NATURAL_IS_IN_ONE_LANGUAGE("naturalNn"),
    UNNATURAL_IS_IN_ONE_LANGUAGE("unnaturalNn"),
    WORDS_ARE_TOO_LONG("naturalNn"),
    VALID_FROM_IS_NO_DAY("validFrom"),
    VALID_FROM_IS_OVER("validFrom"),
    IS_RETIRED_ALREADY(""),
    ANOTHER_WAS_FIRST("");

    private final String field;

    ServiceTableRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
