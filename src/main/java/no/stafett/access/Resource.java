package no.stafett.access;

import static no.stafett.access.Action.ANSWER;
import static no.stafett.access.Action.APPOINT;
import static no.stafett.access.Action.ASK;
import static no.stafett.access.Action.BREAK_GLASS;
import static no.stafett.access.Action.COORDINATE;
import static no.stafett.access.Action.PREPARE;
import static no.stafett.access.Action.READ;
import static no.stafett.access.Action.SETTLE;
import static no.stafett.access.Action.WRITE;

import java.util.Set;

/** The parts of a plan that have a door, each with the actions there are. */
public enum Resource {
    PREPARATION(PREPARE),
    OVERVIEW(READ),
    /** Goals and activities, with their comments, evaluations and versions. */
    GOALS(READ, WRITE),
    PICTURE(READ),
    COVER(WRITE),
    /** What the level means, how it came there, and the way to another. */
    LEVEL(READ, COORDINATE),
    LOG(READ),
    ACCESS_LOG(READ),
    /** Who is asked to take part: by the opener before there is a plan, by the baton holder afterwards. */
    INVITATION(PREPARE, COORDINATE, ASK),
    /** The people and what they are consented to; for those asked, their own answer. */
    CONSENT(READ, ANSWER),
    HANDOVER(READ, WRITE, COORDINATE, APPOINT),
    /** What is between a leader and a plan of her unit; nothing of the plan itself. */
    EMERGENCY(BREAK_GLASS),
    /** Whether a younger child signs in itself: noted by the baton holder, read by the family. */
    OWN_ACCESS(READ, COORDINATE),
    /** Whom the family has shut out by name; nobody else sees it. */
    BLOCKING(READ, WRITE),
    /** Parents who are kept away, and addresses that must be protected: for the one who asks the family. */
    SAFEGUARDS(ASK),
    /** The end of a plan, and the holder's words about it. */
    CLOSING(COORDINATE),
    /** Going on with the same people, before the consent runs out and after. */
    RENEWAL(ASK),
    /** Opening a closed plan again: whom it is asked of, and by whom. */
    REOPENING(ASK, APPOINT),
    /** Who coordinates: what the tool advised, and what a leader decided when the services did not agree. */
    COORDINATION(READ, COORDINATE, SETTLE),
    /** What puts the follow-up of the plan at risk, for the one who holds the baton. */
    HEALTH_CHECK(COORDINATE),
    /** What makes a plan an individuell plan: how a log became one, what it must hold, which service is responsible. */
    INDIVIDUAL_PLAN(READ, COORDINATE);

    private final Set<Action> actions;

    Resource(Action... actions) {
        this.actions = Set.of(actions);
    }

    /** Whether there is anything here to do that way. */
    public boolean allows(Action action) {
        return actions.contains(action);
    }
}
