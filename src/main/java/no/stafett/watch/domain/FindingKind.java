package no.stafett.watch.domain;

/** The kinds of things that put follow-up at risk, the most pressing first. */
public enum FindingKind {
    /** One who holds the baton has left the municipality (H-10). */
    HOLDER_HAS_LEFT("/handovers"),
    /** One who holds the baton no longer has a place in the plan. */
    HOLDER_IS_OUT("/people"),
    /** The consent ends soon, or has ended, and nobody has asked the family to go on. */
    CONSENT_RUNS_OUT("/renewal"),
    /** The same, and the family has been asked. */
    CONSENT_WAITS("/people"),
    OFFER_WAITS("/handovers"),
    /** The dead log: nothing has been written for weeks. */
    NOTHING_WRITTEN("/goals"),
    NO_GOAL("/goals/new"),
    EVALUATION_OVERDUE("/goals/{about}/evaluations/new"),
    ACTIVITY_OVERDUE("/activities/{about}"),
    CHILD_NOT_HEARD("/goals"),
    /** Somebody who was let in has never opened the plan. */
    NOT_OPENED("/people");

    private final String path;

    FindingKind(String path) {
        this.path = path;
    }

    /** Where one mends it, below the address of the plan. */
    public String next(String about) {
        return path.replace("{about}", about);
    }
}
