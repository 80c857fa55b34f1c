package no.stafett.appointment.domain;

import no.stafett.shared.Refusal;

/** Why a request for a coordinator is not written down. */
public enum RequestRefusal implements Refusal {
    KIND_IS_MISSING("kind"),
    FIRST_NAME_IS_MISSING("firstName"),
    LAST_NAME_IS_MISSING("lastName"),
    NAME_IS_TOO_LONG("lastName"),
    BIRTH_DATE_IS_NOT_A_DATE("birthDate"),
    NUMBER_AND_NAME_DO_NOT_BELONG_TOGETHER("nationalId"),
    /** A barnekoordinator is for a child, or for one who is expected (BK-02). */
    CHILD_IS_GROWN_UP("kind"),
    SERIOUS_IS_NOT_SAID("serious"),
    LONG_LASTING_IS_NOT_SAID("longLasting"),
    OTHER_WELFARE_IS_NOT_SAID("otherWelfare"),
    ABOUT_IS_MISSING("about"),
    WISHED_BY_IS_MISSING("wishedBy"),
    WISHED_ON_IS_NO_DAY("wishedOn"),
    WISHED_ON_IS_TO_COME("wishedOn"),
    TEXT_IS_TOO_LONG("about"),
    CASE_WORKER_IS_NO_EMPLOYEE("caseWorker"),
    IS_ASKED_FOR_ALREADY("");

    private final String field;

    RequestRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
