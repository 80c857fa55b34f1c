package no.stafett.identity.domain;

/** Whether made-up identity numbers are welcome. The caller decides each time; production always refuses. */
public enum SyntheticNumbers {
    ALLOWED,
    REFUSED
}
