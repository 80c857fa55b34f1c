package no.stafett.access;

/** What an employee does for the municipality as a whole. An office opens no plan; two of them shut it. */
public enum Office {
    LINE_MANAGER,
    LOCAL_ADMINISTRATOR,
    SYSTEM_ADMINISTRATOR,
    PRIVACY_OFFICER,
    /** Takes over what is closed and handed to the archive; opens nothing here. */
    ARCHIVIST,
    /** Answers for the coordinating unit: who is koordinator or barnekoordinator for whom. Opens nothing else. */
    COORDINATING_UNIT;

    /** Whoever sets up units, roles and templates never reads what is written about anybody (G-01, G-02). */
    public boolean administers() {
        return this == LOCAL_ADMINISTRATOR || this == SYSTEM_ADMINISTRATOR;
    }
}
