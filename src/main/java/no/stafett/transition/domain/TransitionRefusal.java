package no.stafett.transition.domain;

import no.stafett.shared.Refusal;

/** Why something is not done with a transition. */
public enum TransitionRefusal implements Refusal {
    /** It goes from a unit, and nobody knows which. */
    YOU_HAVE_NO_UNIT(""),
    TRANSITION_IS_OPEN_ALREADY(""),
    NO_TRANSITION_IS_OPEN(""),
    TRANSITION_IS_OVER(""),
    BATON_HAS_PASSED(""),
    BATON_HAS_NOT_MOVED(""),
    DAY_HAS_COME(""),
    /** Somebody else has written the next version; both stand on the page. */
    CHANGED_MEANWHILE(""),
    TEXT_IS_TOO_LONG(""),

    TOLD_ON_IS_MISSING("toldOn"),
    TOLD_ON_IS_AHEAD("toldOn"),
    WHOM_IS_MISSING("whom"),
    YES_IS_MISSING("saidYes"),
    CHILDS_WISH_IS_MISSING("childsWish"),

    KIND_IS_MISSING("kind"),
    UNIT_IS_MISSING("unit"),
    UNIT_IS_THE_SAME("unit"),
    NEXT_HOLDER_WORKS_ELSEWHERE("nextHolder"),
    INVITED_WORK_ELSEWHERE("invited"),

    FAMILY_IS_NOT_TOLD(""),
    NEXT_HOLDER_IS_NOT_CHOSEN(""),
    /** The handover meeting is the main rule; without one, a reason. */
    FAMILY_HAS_NOT_SAID_YES(""),
    MEETING_IS_NOT_SETTLED(""),

    MEETING_IS_MISSING("way"),
    MEETING_DAY_IS_MISSING("day"),
    MEETING_IS_AHEAD("day"),
    NO_MEETING_REASON_IS_MISSING("reason"),

    LAST_DAY_IS_MISSING("lastDay"),
    LAST_DAY_IS_OVER("lastDay"),
    LAST_DAY_IS_TOO_FAR("lastDay"),
    NOBODY_GOES("leaving"),
    LEAVING_TAKE_NO_PART("leaving"),
    NEXT_HOLDER_GOES("leaving"),
    AGREED_WITH_IS_MISSING("agreedWith"),

    CALLING_OFF_REASON_IS_MISSING("reason");

    private final String field;

    TransitionRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }

    /** The same reason, about a field. */
    public Refusal at(String place) {
        return new InField(this, place);
    }

    private record InField(TransitionRefusal reason, String field) implements Refusal {

        @Override
        public String name() {
            return reason.name();
        }

        @Override
        public String key() {
            return reason.key();
        }
    }
}
