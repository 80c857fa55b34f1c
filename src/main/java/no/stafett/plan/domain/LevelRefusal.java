package no.stafett.plan.domain;

import no.stafett.shared.Refusal;

/** Why the level stays as it is. */
public enum LevelRefusal implements Refusal {
    LEVEL_IS_MISSING("level"),
    LEVEL_IS_THE_SAME("level"),
    REASON_IS_MISSING("reason"),
    REASON_IS_TOO_LONG("reason"),
    /** Another level waits for the family's answer. */
    FAMILY_IS_ASKED_ALREADY("level");

    private final String field;

    LevelRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
