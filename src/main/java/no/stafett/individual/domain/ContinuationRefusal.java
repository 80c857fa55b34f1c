package no.stafett.individual.domain;

import no.stafett.shared.Refusal;

/** Why a log does not go on as individuell plan. */
public enum ContinuationRefusal implements Refusal {
    IS_INDIVIDUAL_PLAN_ALREADY(""),
    /** One person has one individuell plan (IP-01). */
    PERSON_HAS_ANOTHER_PLAN(""),
    /** She opens another plan for the same person already; one at a time. */
    IS_PREPARING_ANOTHER(""),
    IS_UNDER_WAY_ALREADY(""),
    NOTHING_TO_TAKE_BACK(""),
    SEVERAL_SERVICES_IS_NOT_SAID("severalServices"),
    NEED_TO_MEET_IS_NOT_SAID("needToMeet"),
    /** Both must be so (I-08). */
    THERE_IS_NO_RIGHT("severalServices"),
    ASSESSMENT_IS_MISSING("assessment"),
    ASSESSMENT_IS_TOO_LONG("assessment"),
    FAMILY_MUST_WISH_IT("wishedBy"),
    WISHED_ON_IS_NO_DAY("wishedOn"),
    WISHED_ON_IS_TO_COME("wishedOn"),
    WISH_IS_TOO_LONG("wish"),
    COORDINATOR_IS_MISSING("coordinator");

    private final String field;

    ContinuationRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
