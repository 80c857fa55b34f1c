package no.stafett.plan.domain;

import no.stafett.shared.Refusal;

/** Why the level stays as it is. */
public enum LevelRefusal implements Refusal {
    LEVEL_IS_MISSING("level"),
    LEVEL_IS_THE_SAME("level"),
    REASON_IS_MISSING("reason"),
    REASON_IS_TOO_LONG("reason"),
    WISH_IS_MISSING("wish"),
    WISH_IS_TOO_LONG("wish"),
    SCOPE_IS_MISSING("scope"),
    SCOPE_IS_TOO_LONG("scope"),
    NEED_IS_MISSING("need"),
    NEED_IS_TOO_LONG("need"),
    ROLE_NEEDS_ARE_MISSING("roleNeeds"),
    ONWARDS_IS_MISSING("onwards"),
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
