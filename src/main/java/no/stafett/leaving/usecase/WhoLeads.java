package no.stafett.leaving.usecase;

import no.stafett.access.Office;
import no.stafett.access.OfficeHolders;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import org.springframework.stereotype.Component;

/** Whose word it is that somebody leaves: who leads the unit, and the local administrator for the whole municipality. */
@Component
class WhoLeads {

    private final OfficeHolders holders;

    WhoLeads(OfficeHolders holders) {
        this.holders = holders;
    }

    /**
     * Whether she looks after everybody, or those in the units she leads alone.
     *
     * @throws NotYours for anybody else
     */
    boolean leadsEverybody(Actor actor) {
        holders.mustHave(actor, Office.LINE_MANAGER, Office.LOCAL_ADMINISTRATOR);
        return holders.of(actor).contains(Office.LOCAL_ADMINISTRATOR);
    }
}
