package no.stafett.coordination.domain;

/** Whose a service is. The municipality decides over its own alone (U-03). */
public enum Ownership {
    MUNICIPAL,
    COUNTY,
    STATE,
    PRIVATE
}
