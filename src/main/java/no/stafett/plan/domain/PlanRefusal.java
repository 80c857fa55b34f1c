package no.stafett.plan.domain;

import no.stafett.shared.Refusal;

/** Why a plan does not become what somebody wants it to become. */
public enum PlanRefusal implements Refusal {
    /** The invitation is sent already, so the preparation stands as it was read. */
    INVITATION_IS_SENT_ALREADY,
    /** There is no invitation to send once more. */
    INVITATION_IS_NOT_SENT,
    PLAN_IS_IN_USE_ALREADY,
    PLAN_IS_CLOSED,
    PLAN_IS_NOT_CLOSED
}
