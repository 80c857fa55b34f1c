package no.stafett.consent.domain;

import no.stafett.shared.Refusal;

/** Why a consent cannot be sent, answered or changed. */
public enum ConsentRefusal implements Refusal {
    /** Nothing is drafted, or it was sent already. */
    NOTHING_TO_SEND,
    NOBODY_SHALL_TAKE_PART,
    VALID_UNTIL_HAS_PASSED("validUntil"),
    VALID_UNTIL_IS_TOO_FAR_AWAY("validUntil"),
    /** No birth date, so no rule can say who decides: somebody must look at it. */
    AGE_IS_NOT_KNOWN,
    /** Nobody holds parental responsibility as far as we know (P-05). */
    NOBODY_CAN_CONSENT,
    /** The register does not say who holds parental responsibility: an employee must look at it by hand (P-05). */
    RESPONSIBILITY_IS_NOT_KNOWN,
    /** The register leaves no question. */
    NOTHING_TO_CONTROL,
    HOLDERS_ARE_NOT_CHOSEN("holders"),
    CONTROL_OUTCOME_IS_MISSING("outcome"),
    CONTROL_OUTCOME_IS_TOO_LONG("outcome"),
    /** The municipality has not opened for the exception (P-02). */
    MUNICIPALITY_ASKS_EVERYBODY,
    ONLY_ONE_IS_ASKED,
    GUARDIAN_IS_NOT_CHOSEN("guardian"),
    LEGAL_REASON_IS_MISSING("legalReason"),
    LEGAL_REASON_IS_TOO_LONG("legalReason"),
    ANSWER_IS_MISSING,
    /** Nothing waits for an answer any more. */
    NOTHING_TO_ANSWER,
    /** The registers changed since it was sent: she no longer has the say. */
    SOMEBODY_ELSE_DECIDES,
    ALREADY_ANSWERED,
    /** What was read is not what would be said yes to. */
    TEXT_HAS_CHANGED,
    NOTHING_TO_WITHDRAW,
    PERSON_IS_MISSING("person"),
    PERSON_IS_NAMED_ALREADY("person"),
    ROLE_IS_MISSING("role"),
    /** The family is asked about something already. */
    A_QUESTION_WAITS_ALREADY,
    /** No invitation waits for an answer. */
    NOTHING_TO_CALL_BACK;

    private final String field;

    ConsentRefusal() {
        this("");
    }

    ConsentRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
