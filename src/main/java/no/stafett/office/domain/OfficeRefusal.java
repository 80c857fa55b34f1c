package no.stafett.office.domain;

import no.stafett.shared.Refusal;

/** Why an office is not given or not ended. */
public enum OfficeRefusal implements Refusal {
    PERSON_IS_MISSING("person"),
    OFFICE_IS_MISSING("office"),
    UNIT_IS_MISSING("unit"),
    /** Nobody gives herself an office, and nobody approves herself (G-01). */
    OFFICE_IS_YOUR_OWN("person"),
    HAS_THE_OFFICE_ALREADY("person"),
    /** Who administers reads nothing, so nobody would hold her batons. */
    HOLDS_A_BATON("person"),
    IS_PROPOSED_ALREADY("person"),
    ANOTHER_MUST_APPROVE(""),
    PROPOSAL_IS_NO_LONGER_OPEN(""),
    OFFICE_HAS_ENDED(""),
    /** Somebody must be able to give offices. */
    LAST_SYSTEM_ADMINISTRATOR("");

    private final String field;

    OfficeRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
