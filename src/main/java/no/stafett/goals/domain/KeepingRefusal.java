package no.stafett.goals.domain;

import no.stafett.shared.Refusal;

/** Why an entry cannot be kept from a guardian. */
public enum KeepingRefusal implements Refusal {
    NOBODY_IS_CHOSEN("keptFrom"),
    /** Only from guardians who take part: never from the owner, and what employees see is settled by the consent. */
    SOMEBODY_IS_NO_GUARDIAN("keptFrom"),
    /** One who answers for an activity must see it. */
    GUARDIAN_ANSWERS_FOR_IT("keptFrom"),
    /** C-07: the holder, who decides on the child's behalf, says why. */
    REASON_IS_MISSING("keepingReason"),
    REASON_IS_TOO_LONG("keepingReason"),
    ENTRY_IS_NOT_YOURS_TO_KEEP("");

    private final String field;

    KeepingRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
