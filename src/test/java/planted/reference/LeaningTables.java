package planted.reference;

import java.util.Optional;
import no.stafett.access.Action;
import no.stafett.access.Resource;
import no.stafett.access.domain.AccessRule;
import no.stafett.shared.Actor;

/** Planted: a reference that asks the rule it is there to check. */
public class LeaningTables {

    public boolean permits(Actor actor) {
        return AccessRule.decide(actor, Resource.OVERVIEW, Action.READ, Optional.empty())
                .isPermitted();
    }
}
