package no.stafett.transition.usecase;

import java.util.List;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.UseCase;
import no.stafett.transition.sql.TransitionStore;

/** The plans with a transition that is not over, in the municipality that is open. Ids only. */
@UseCase
public class FindOpenTransitions {

    private final TransitionStore transitions;

    FindOpenTransitions(TransitionStore transitions) {
        this.transitions = transitions;
    }

    public List<PlanId> find(TenantId tenant) {
        return transitions.open(tenant);
    }
}
