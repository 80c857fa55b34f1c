package no.stafett.overview.domain;

import no.stafett.shared.PlanId;

/**
 * A plan that the reader may ask the family about, and reads nothing in: one that is closed, or one where her time has run out.
 * She knows whose it is.
 */
public record PlanToAskAbout(PlanId plan, String owner, boolean closed) {

    public String link() {
        return "/plans/" + plan + (closed ? "/reopening" : "/renewal");
    }

    @Override
    public String toString() {
        return "PlanToAskAbout[" + plan + "]";
    }
}
