package no.stafett.individual.domain;

import no.stafett.shared.Refusal;

/** Why something about an individuell plan is not written down. */
public enum ContentRefusal implements Refusal {
    /** The plan is a stafettlogg. */
    IS_NO_INDIVIDUAL_PLAN(""),
    SOMEBODY_WROTE_MEANWHILE(""),
    TEXT_IS_TOO_LONG("needs"),
    PERIOD_IS_HALF("periodFrom"),
    PERIOD_ENDS_BEFORE_IT_BEGINS("periodUntil"),
    REVISION_IS_OUTSIDE_THE_PERIOD("reviseOn"),
    UNIT_IS_MISSING("unit"),
    UNIT_HAS_IT_ALREADY("unit"),
    REASON_IS_MISSING("reason"),
    REASON_IS_TOO_LONG("reason");

    private final String field;

    ContentRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
