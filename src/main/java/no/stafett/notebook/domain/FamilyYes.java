package no.stafett.notebook.domain;

import java.time.LocalDate;

/** That the family has said yes: who did, on which day, and how. The digital consent comes when a plan is opened (S-02). */
public record FamilyYes(String saidBy, LocalDate saidOn, Way way) {

    /** How it was said. */
    public enum Way {
        ORAL,
        WRITTEN
    }

    @Override
    public String toString() {
        return "FamilyYes[" + saidOn + "]";
    }
}
