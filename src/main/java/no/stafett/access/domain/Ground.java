package no.stafett.access.domain;

import no.stafett.access.Relation;

/** On what ground the door opened. Stands in the access log, in words, for the family to read. */
public enum Ground {
    OWNER,
    GUARDIAN,
    CONSENT,
    OPENED_IT,
    ASKED_FOR_CONSENT,
    /** Leads the unit of the one who holds the baton; opens the way to an emergency, and nothing of the plan. */
    LEADS_THE_UNIT,
    /** Reads for some hours, for a reason she has written and the family sees (D-06). */
    EMERGENCY,
    /** Holds the baton of a plan whose consent has run out, held that of a closed one, or was set to ask about either. */
    ASKS_ANEW,
    /** Leads the unit, or is responsible for the system. */
    OFFICE;

    static Ground of(Relation relation) {
        return switch (relation) {
            case OWNER -> OWNER;
            case GUARDIAN -> GUARDIAN;
            case PARTICIPANT -> CONSENT;
        };
    }
}
