package no.stafett.consent.domain;

/** Who holds parental responsibility for a child, as the population register says it (P-05). */
public enum ParentalResponsibility {
    /** Both parents, and both must be asked. */
    JOINT,
    MOTHER,
    FATHER,
    CO_MOTHER,
    /** A third person, or an organisation. */
    OTHER,
    /** The register does not know. A person must look at it; nobody is let through meanwhile. */
    UNKNOWN
}
