package no.stafett.plan.domain;

import no.stafett.shared.Refusal;

/** Why a plan is not closed yet. */
public enum ClosingRefusal implements Refusal {
    GROUND_IS_MISSING("ground"),
    ASSESSMENT_IS_MISSING("assessment"),
    ASSESSMENT_IS_TOO_LONG("assessment"),
    CONCLUSION_IS_MISSING("conclusion"),
    CONCLUSION_IS_TOO_LONG("conclusion"),
    /** Nothing is written to read over before it is closed. */
    NOTHING_IS_WRITTEN("");

    private final String field;

    ClosingRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
