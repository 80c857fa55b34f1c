package no.stafett.identity;

/** How surely we know who signed in. A consent keeps it (N-04). */
public enum AuthenticationLevel {
    /** What the workplace demands of its employees; its issuer tells no level of its own. */
    WORKPLACE,
    /** The level "substantial" of the national framework. */
    SUBSTANTIAL,
    /** The level "high" of the national framework. */
    HIGH
}
