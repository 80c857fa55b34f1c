package no.stafett.goals.domain;

import java.util.List;

/**
 * The guardians somebody has chosen not to show an entry to, and why, as the form sent it.
 *
 * @param from the ids of the guardians
 */
public record KeepingDraft(List<String> from, String reason) {

    /** Everybody in the plan sees it. */
    public static final KeepingDraft NOBODY = new KeepingDraft(List.of(), "");

    public KeepingDraft {
        from = from.stream().distinct().toList();
    }

    /** Whether anybody is chosen. A reason alone keeps nothing from anybody. */
    public boolean isNobody() {
        return from.isEmpty();
    }

    @Override
    public String toString() {
        return "KeepingDraft[]";
    }
}
