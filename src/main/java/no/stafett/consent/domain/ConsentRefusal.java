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
    /** It is about a plan that shall be opened again, and nothing is said of what was written before (Z-07). */
    EARLIER_CONTENT_IS_NOT_SAID("earlier"),
    NEXT_HOLDER_IS_MISSING("person"),
    /** She holds the baton, or the family has said yes to it already. */
    NEXT_HOLDER_NEEDS_NO_QUESTION("person"),
    /** Not somebody at the unit of the one who takes over. */
    NOT_A_COLLEAGUE_OF_THE_NEXT_HOLDER("others"),
    /** No invitation waits for an answer. */
    NOTHING_TO_CALL_BACK,

    INFORMATION_IS_MISSING("scope.information"),
    EXCEPTION_IS_EMPTY("matter"),
    WHOM_IS_NOT_KNOWN("whom"),
    /** Nobody is called that, or more than one. */
    NAME_IS_NOT_ONE_EMPLOYEE("name"),
    MATTER_IS_TOO_LONG("matter"),
    /** The family has excepted somebody, or a service somebody works in, and a line names her. */
    SOMEBODY_IS_KEPT_OUT,
    /** The one chosen is excepted. */
    PERSON_IS_KEPT_OUT("person"),
    /** Whoever holds the baton cannot be left out of a version; first it goes to somebody else. */
    HOLDER_CANNOT_BE_KEPT_OUT("whom"),
    /** It was taken out already, or it is not in what the family is asked about. */
    NO_SUCH_EXCEPTION,
    LINE_DAY_IS_NOT_A_DATE("until"),
    LINE_ENDS_TOO_EARLY("until"),
    LINE_OUTLASTS_THE_CONSENT("until"),

    /** The municipality, or the version the family said yes to, does not allow it: a new version is needed (K8). */
    STAFF_CHANGE_NEEDS_A_NEW_VERSION,
    SERVICE_IS_NOT_CHOSEN("line"),
    COLLEAGUE_IS_NOT_CHOSEN("colleague"),
    /** The line is for another service than the one she works in. */
    COLLEAGUE_WORKS_ELSEWHERE("colleague"),
    COLLEAGUE_TAKES_PART_ALREADY("colleague"),
    /** Whoever holds the baton hands it over first. */
    HOLDER_CANNOT_BE_REPLACED("replaced"),
    REPLACED_IS_NOT_IN_THE_SERVICE("replaced"),

    /** What is kept is not what was sent (C-02). */
    WHAT_WAS_SENT_HAS_BEEN_CHANGED;

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

    /** The same reason, about a field of a form with rows. */
    public Refusal at(String place) {
        return new InRow(this, place);
    }

    private record InRow(ConsentRefusal reason, String field) implements Refusal {

        @Override
        public String name() {
            return reason.name();
        }

        @Override
        public String key() {
            return reason.key();
        }
    }
}
