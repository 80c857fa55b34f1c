package no.stafett.goals.domain;

import no.stafett.shared.Refusal;

/** Why an evaluation cannot be written. */
public enum EvaluationRefusal implements Refusal {
    /** E-01: does it work? "Too early to say" is an answer too. */
    WORKED_IS_MISSING("worked"),
    WHAT_WE_DID_IS_TOO_LONG("whatWeDid"),
    EFFECT_IS_TOO_LONG("effect"),
    CHILDS_VIEW_IS_TOO_LONG("childsView"),
    DOCUMENTATION_IS_TOO_LONG("documentation");

    private final String field;

    EvaluationRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
