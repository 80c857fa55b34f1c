package no.stafett.plan.domain;

/** The two kinds of plan on one model. */
public enum PlanType {
    BATON_LOG,
    INDIVIDUAL_PLAN
}
