package no.stafett.coordination.domain;

import no.stafett.shared.Refusal;

/** Why something about who coordinates is not written down in a plan. */
public enum CoordinationRefusal implements Refusal {
    CHILD_IS_NOT_MENTIONED("heard"),
    CHILDS_VIEW_IS_MISSING("view"),
    CHILDS_VIEW_IS_TOO_LONG("view"),

    NOTHING_TO_CONSENT_TO(""),
    CONSENT_IS_NOTED_ALREADY(""),
    CONSENTER_IS_MISSING("person"),
    SAID_ON_IS_NO_DAY("saidOn"),
    SAID_ON_IS_TO_COME("saidOn"),

    /** A child coordinator has been appointed, and sees to the coordination (I-12). */
    CHILD_COORDINATOR_COORDINATES(""),
    /** One is appointed, whatever was answered. */
    CHILD_COORDINATOR_IS_APPOINTED(""),
    IS_LIFTED_ALREADY(""),
    PARTIES_ARE_TOO_FEW("parties"),
    OTHER_PARTY_IS_HALF("otherName"),
    OTHER_PARTY_IS_TOO_LONG("otherName"),
    ABOUT_IS_MISSING("about"),
    ABOUT_IS_TOO_LONG("about"),

    IS_DECIDED_ALREADY(""),
    BASIS_IS_MISSING("basis"),
    SERVICE_IS_MISSING("service"),
    /** For others than its own services the municipality decides nothing; they may agree (U-03). */
    SERVICE_IS_NOT_MUNICIPAL("service"),
    REASON_IS_MISSING("reason"),
    REASON_IS_TOO_LONG("reason");

    private final String field;

    CoordinationRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
