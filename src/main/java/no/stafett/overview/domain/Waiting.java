package no.stafett.overview.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.stafett.shared.PlanId;

/**
 * One thing that waits for a person: a sentence and a link.
 *
 * @param planType what the words are about
 * @param owner the first name of the one whose plan it is
 * @param what the title or the name the sentence needs; empty when it needs none
 * @param about the goal or the activity, when the link leads to one
 */
public record Waiting(
        Kind kind,
        PlanId plan,
        String planType,
        String owner,
        String what,
        Optional<UUID> about,
        Optional<LocalDate> day) {

    /** In the order they are shown. */
    public enum Kind {
        CONSENT_TO_ANSWER("/consent"),
        /** Somebody has written down that she said yes. */
        ANSWER_TO_CONFIRM("/consent"),
        BATON_OFFERED("/handovers"),
        /** She holds the baton, and the last day of the consent, or of her own line, is over. */
        TIME_RAN_OUT("/renewal"),
        /** Everybody who held the baton has left, and she is set to ask the family whether she may hold it. */
        HOLDERS_HAVE_LEFT("/renewal"),
        CONSENT_DECLINED("/invitation"),
        ACTIVITY_OVERDUE("/activities/"),
        ACTIVITY_DUE("/activities/"),
        GOAL_TO_EVALUATE("/goals/"),
        /** The day an individuell plan is to be revised is near, or over. */
        PLAN_TO_REVISE("/content"),
        DRAFT("/preparation");

        private final String path;

        Kind(String path) {
            this.path = path;
        }
    }

    public String link() {
        return "/plans/" + plan + kind.path + about.map(UUID::toString).orElse("");
    }

    @Override
    public String toString() {
        return "Waiting[" + kind + " in " + plan + "]";
    }
}
