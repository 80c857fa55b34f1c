package no.stafett.consent.domain;

/** Why a person must answer a consent. */
public enum Ground {
    /** The plan is her own, and she is old enough (C-02) or pregnant (C-08). */
    OWNER,
    /** She holds parental responsibility for the child (C-01). */
    PARENTAL_RESPONSIBILITY,
    /** She answers for the child welfare service, which acts for the child by a care order (P-06). */
    CARE_ORDER
}
