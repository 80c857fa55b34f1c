package no.stafett.appointment.domain;

import no.stafett.shared.Refusal;

/** Why somebody is not appointed, an appointment does not end, or a request is not answered. */
public enum AppointmentRefusal implements Refusal {
    REQUEST_IS_ANSWERED(""),
    HAS_A_COORDINATOR_ALREADY(""),
    APPOINTMENT_IS_OVER(""),
    KIND_IS_MISSING("kind"),
    COORDINATOR_IS_MISSING("coordinator"),
    /** Never the same person as the case worker in the case (I-11), where the municipality keeps them apart. */
    COORDINATOR_IS_THE_CASE_WORKER("coordinator"),
    COORDINATOR_IS_THE_SAME("coordinator"),
    FROM_IS_NO_DAY("from"),
    FROM_IS_TOO_EARLY("from"),
    /** A barnekoordinator is for a child under eighteen, or for one who is expected (BK-02). */
    CHILD_IS_GROWN_UP("kind"),
    WHY_IS_MISSING("why"),
    REASON_IS_MISSING("reason"),
    REASON_IS_TOO_LONG("reason"),
    LAST_DAY_IS_NO_DAY("lastDay"),
    LAST_DAY_IS_TOO_EARLY("lastDay");

    private final String field;

    AppointmentRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
