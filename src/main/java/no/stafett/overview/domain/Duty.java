package no.stafett.overview.domain;

/** A page beside the plans: the notebook of an employee, and what there is for one with an office or a place in a team. */
public enum Duty {
    NOTEBOOK("/notes"),
    TEAM_AGENDA("/team-agenda"),
    OFFICES("/offices"),
    ADMINISTRATION_LOG("/administration-log"),
    NOTE_VISITS("/note-visits"),
    PROTECTED_ADDRESSES("/protected-addresses"),
    STEPPED_ASIDE("/stepped-aside"),
    CARE_ORDERS("/care-orders");

    private final String path;

    Duty(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
