package no.stafett.overview.domain;

import no.stafett.shared.PlanId;

/**
 * A plan somebody holds the baton of, where something may need a hand.
 *
 * @param owner the first name of the one whose plan it is
 */
public record PlanToLookAt(PlanId plan, String owner, int findings) {

    public String link() {
        return "/plans/" + plan + "/check";
    }

    @Override
    public String toString() {
        return "PlanToLookAt[" + plan + "]";
    }
}
