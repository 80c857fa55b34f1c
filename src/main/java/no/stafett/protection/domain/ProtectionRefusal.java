package no.stafett.protection.domain;

import no.stafett.shared.Refusal;

/** Why something is not written down for the door to know. */
public enum ProtectionRefusal implements Refusal {
    PERSON_IS_MISSING("person"),
    IS_BLOCKED_ALREADY("person"),
    IS_NOT_BLOCKED("person"),
    /** An active plan always has a holder, so another must take over first (H-01). */
    HOLDS_THE_BATON("person"),
    YOU_HOLD_THE_BATON(""),
    BAR_IS_LIFTED_ALREADY(""),
    NOT_YOUR_OWN(""),

    PARENT_IS_MISSING("parent"),
    IS_BANNED_ALREADY("parent"),
    DOCUMENT_IS_MISSING("document"),
    DOCUMENT_IS_TOO_LONG("document"),
    LAST_DAY_IS_NO_DAY("lastDay"),
    LAST_DAY_IS_OVER("lastDay"),

    TALKED_WITH_IS_MISSING("talkedWith"),
    NOTE_IS_MISSING("note"),
    NOTE_IS_TOO_LONG("note"),
    IS_OLD_ENOUGH(""),
    IS_ASSESSED_ALREADY(""),
    IS_NOT_ASSESSED(""),

    PROTECTED_PERSON_IS_MISSING("protectedPerson"),
    GRADE_IS_MISSING("grade"),
    /** Whoever asks the family raises a grade; only the privacy officer lowers one. */
    GRADE_IS_NOT_STRICTER("grade"),
    SOURCE_IS_MISSING("source"),
    SOURCE_IS_TOO_LONG("source"),
    /** Without somebody named, a strictly protected plan is shut for everybody. */
    NOBODY_WOULD_GET_IN("nobody"),
    NUMBER_IS_UNKNOWN("nationalId"),

    CHILD_IS_UNKNOWN("nationalId"),
    CHILD_IS_OF_AGE("nationalId"),
    REPRESENTATIVE_IS_MISSING("person"),
    FIRST_DAY_IS_NO_DAY("firstDay"),
    DAYS_ARE_TURNED_ROUND("lastDay"),
    ORDER_HAS_ENDED("");

    private final String field;

    ProtectionRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
