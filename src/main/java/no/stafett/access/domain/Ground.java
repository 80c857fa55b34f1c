package no.stafett.access.domain;

import no.stafett.access.Relation;

/** On what ground the door opened. Stands in the access log, in words, for the family to read. */
public enum Ground {
    OWNER,
    GUARDIAN,
    CONSENT,
    OPENED_IT,
    ASKED_FOR_CONSENT;

    static Ground of(Relation relation) {
        return switch (relation) {
            case OWNER -> OWNER;
            case GUARDIAN -> GUARDIAN;
            case PARTICIPANT -> CONSENT;
        };
    }
}
