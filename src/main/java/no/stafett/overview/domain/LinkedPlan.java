package no.stafett.overview.domain;

import java.time.Instant;
import no.stafett.shared.PlanId;

/**
 * The plan on the other side of the day a log went on in a new individuell plan (K3).
 *
 * @param isEarlier whether it is the log this plan goes on from, rather than the plan this log went on in
 * @param opens whether the reader gets in there: the team of the closed log is out, the family reads on
 */
public record LinkedPlan(PlanId plan, boolean isEarlier, Instant since, boolean opens) {

    public String path() {
        return "/plans/" + plan;
    }

    /** The last part of a text key. */
    public String way() {
        return isEarlier ? "earlier" : "later";
    }
}
