package no.stafett.plan.domain;

import no.stafett.shared.Refusal;

/** Why nobody is set to ask about a closed plan. */
public enum AskerRefusal implements Refusal {
    /** No closed plan that she may appoint for has it; whether there is one at all is not told. */
    REFERENCE_LEADS_NOWHERE("reference"),
    ASKER_IS_MISSING("asker");

    private final String field;

    AskerRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
