package no.stafett.overview.domain;

import no.stafett.shared.PlanId;

/** A closed plan that the reader may ask the family about. She knows whose it was, and reads nothing in it. */
public record ClosedPlan(PlanId plan, String owner) {

    public String link() {
        return "/plans/" + plan + "/reopening";
    }

    @Override
    public String toString() {
        return "ClosedPlan[" + plan + "]";
    }
}
