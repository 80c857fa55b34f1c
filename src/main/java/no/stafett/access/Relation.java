package no.stafett.access;

/** How a person belongs to a plan. */
public enum Relation {
    /** The child, the young person or the pregnant woman whose plan it is. */
    OWNER,
    /** A holder of parental responsibility. */
    GUARDIAN,
    /** An employee whom the consent names. */
    PARTICIPANT;

    /** Whether the log is worded for the family or for the team. */
    public boolean isFamily() {
        return this != PARTICIPANT;
    }
}
