package no.stafett.reference;

/** Those a history is about. */
public enum Somebody {
    OWNER,
    MOTHER,
    FATHER,
    /** Opens the plan and takes up the baton. */
    TEACHER,
    NURSE,
    ADVISER,
    RECTOR,
    /** Is in nothing, ever. */
    COLLEAGUE;

    public boolean isParent() {
        return this == MOTHER || this == FATHER;
    }

    public boolean isEmployee() {
        return ordinal() >= TEACHER.ordinal();
    }
}
