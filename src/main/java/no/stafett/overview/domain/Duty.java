package no.stafett.overview.domain;

/**
 * A page beside the plans: the notebook of an employee, and what there is for one with an office, in a team or in the child
 * welfare service. In the order they are shown.
 */
public enum Duty {
    NOTEBOOK("/notes"),
    /** Every baton that waits for her answer. */
    OFFERED_BATONS("/offered-batons"),
    /** Many plans on their way to the same place. */
    MOVES("/moves"),
    TEAM_AGENDA("/team-agenda"),
    MY_UNIT("/unit"),
    OVERSIGHT("/oversight"),
    STEPPED_ASIDE("/stepped-aside"),
    /** Somebody else is set to ask about a closed plan. */
    APPOINTING("/reopenings"),
    /** Who works here, and who leaves. */
    EMPLOYEES("/employees"),
    OFFICES("/offices"),
    LOCAL_RULES("/local-rules"),
    ADMINISTRATION_LOG("/administration-log"),
    NOTE_VISITS("/note-visits"),
    PROTECTED_ADDRESSES("/protected-addresses"),
    CARE_ORDERS("/care-orders"),
    WHO_COORDINATES("/coordination"),
    ACTION_GUIDE("/action-guide"),
    SERVICE_TABLE("/coordinating-services"),
    DISAGREEMENTS("/disagreements"),
    /** Requests for a coordinator, and who has one. */
    COORDINATING_UNIT("/coordinating-unit"),
    COORDINATOR_REQUESTS("/coordinator-requests"),
    /** Those she coordinates for. */
    MY_FAMILIES("/my-families");

    private final String path;

    Duty(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
