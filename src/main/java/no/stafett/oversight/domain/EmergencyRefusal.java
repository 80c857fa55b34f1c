package no.stafett.oversight.domain;

import no.stafett.shared.Refusal;

/** Why a plan is not opened in an emergency, or an emergency is not reviewed. */
public enum EmergencyRefusal implements Refusal {
    REASON_IS_TOO_SHORT("reason"),
    REASON_IS_TOO_LONG("reason"),
    PLAN_IS_OPEN_ALREADY(""),
    NOTE_IS_MISSING("note"),
    NOTE_IS_TOO_LONG("note"),
    EMERGENCY_IS_YOUR_OWN(""),
    EMERGENCY_IS_REVIEWED_ALREADY("");

    private final String field;

    EmergencyRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
