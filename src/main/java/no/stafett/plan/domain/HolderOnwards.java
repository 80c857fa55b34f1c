package no.stafett.plan.domain;

/** Who shall hold the baton from now on, as it was clarified with those concerned (B-10). The baton itself moves by a handover. */
public enum HolderOnwards {
    THE_SAME,
    ANOTHER,
    NOT_SETTLED
}
