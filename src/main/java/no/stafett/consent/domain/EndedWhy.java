package no.stafett.consent.domain;

/** Why a version of a consent no longer counts. */
public enum EndedWhy {
    /** A later version became active. */
    REPLACED,
    DECLINED,
    WITHDRAWN,
    /** Changed before everybody had answered. */
    CALLED_BACK,
    /** The holder closed the plan it was for. */
    PLAN_CLOSED
}
