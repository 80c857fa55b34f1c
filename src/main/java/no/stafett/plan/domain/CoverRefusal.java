package no.stafett.plan.domain;

import no.stafett.shared.Refusal;

/** Why the cover stays as it is. */
public enum CoverRefusal implements Refusal {
    SHORT_NAME_IS_MISSING("shortName"),
    SHORT_NAME_IS_TOO_LONG("shortName"),
    DESCRIPTION_IS_TOO_LONG("description"),
    MOTIF_IS_MISSING("motif"),
    MEETING_IS_NOT_A_TIME("nextMeetingOn"),
    PLACE_IS_TOO_LONG("nextMeetingPlace"),
    /** Somebody else wrote in the meantime; both texts are shown. */
    COVER_HAS_CHANGED_MEANWHILE("");

    private final String field;

    CoverRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
