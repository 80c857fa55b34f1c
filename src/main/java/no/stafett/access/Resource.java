package no.stafett.access;

import static no.stafett.access.Action.ANSWER;
import static no.stafett.access.Action.ASK;
import static no.stafett.access.Action.BREAK_GLASS;
import static no.stafett.access.Action.COORDINATE;
import static no.stafett.access.Action.PREPARE;
import static no.stafett.access.Action.READ;
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
    LEVEL(COORDINATE),
    LOG(READ),
    ACCESS_LOG(READ),
    /** Who is asked to take part: by the opener before there is a plan, by the baton holder afterwards. */
    INVITATION(PREPARE, COORDINATE, ASK),
    /** The people and what they are consented to; for those asked, their own answer. */
    CONSENT(READ, ANSWER),
    HANDOVER(READ, WRITE, COORDINATE),
    /** What is between a leader and a plan of her unit; nothing of the plan itself. */
    EMERGENCY(BREAK_GLASS);

    private final Set<Action> actions;

    Resource(Action... actions) {
        this.actions = Set.of(actions);
    }

    /** Whether there is anything here to do that way. */
    public boolean allows(Action action) {
        return actions.contains(action);
    }
}
