package no.stafett.transition.domain;

import no.stafett.shared.Refusal;

/** Why a move is not made, or does not go on with one of its plans. */
public enum MoveRefusal implements Refusal {
    NAME_IS_MISSING("name"),
    NAME_IS_TOO_LONG("name"),
    UNIT_IS_MISSING("unit"),
    UNIT_IS_YOURS("unit"),
    NEXT_HOLDER_IS_MISSING("nextHolder"),
    LAST_DAY_IS_MISSING("lastDay"),
    LAST_DAY_IS_OVER("lastDay"),
    MEETING_DAY_IS_MISSING("meetingDay"),
    PLACE_IS_TOO_LONG("meetingPlace"),
    SECOND_WORKS_ELSEWHERE("second"),
    NOTHING_IS_TICKED("plans"),
    NO_PLAN_GETS_ANOTHER("waiting"),
    /** Somebody has named another already, or she is back. */
    NEXT_HOLDER_IS_HERE(""),
    /** The plan has a transition to somewhere else. */
    GOES_ELSEWHERE(""),
    /** The baton has gone on, or the plan is closed. */
    IS_NOT_YOURS_ANY_LONGER(""),
    DID_NOT_GO_THROUGH("");

    private final String field;

    MoveRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
