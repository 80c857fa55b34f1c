package no.stafett.leaving.domain;

import no.stafett.shared.Refusal;

/** Why nobody is said to leave, or to have come back. */
public enum LeavingRefusal implements Refusal {
    WHEN_IS_MISSING("when"),
    DAY_IS_MISSING("day"),
    DAY_IS_OVER("day"),
    DAY_IS_TOO_FAR_AHEAD("day"),
    /** Nobody shuts herself out. */
    IT_IS_YOURSELF(""),
    LEAVES_ALREADY(""),
    /** Somebody must be able to give offices (G-01). */
    LAST_SYSTEM_ADMINISTRATOR(""),
    /** Somebody must go through what is read in an emergency (D-06). */
    LAST_PRIVACY_OFFICER(""),
    NOTHING_TO_UNDO("");

    private final String field;

    LeavingRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
