package no.stafett.office;

/** What leaves a line in the administration log. */
public enum AdministrativeAct {
    OFFICE_GIVEN,
    OFFICE_ENDED,
    ADMINISTRATOR_PROPOSED,
    ADMINISTRATOR_APPROVED,
    PROPOSAL_DROPPED,
    PARENT_BANNED,
    BAN_LIFTED,
    STEPPED_ASIDE,
    READMITTED,
    GRADE_REGISTERED,
    GRADE_ENDED,
    NAMED_FOR_ADDRESS,
    NO_LONGER_NAMED,
    CARE_ORDER_RECORDED,
    CARE_ORDER_ENDED
}
