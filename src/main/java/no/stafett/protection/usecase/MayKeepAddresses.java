package no.stafett.protection.usecase;

import no.stafett.access.Office;
import no.stafett.access.OfficeHolders;
import no.stafett.shared.Actor;
import no.stafett.shared.UseCase;

/** Whether the page where addresses are looked up is there for somebody: for the privacy officer, and for nobody else. */
@UseCase
public class MayKeepAddresses {

    private final OfficeHolders holders;

    MayKeepAddresses(OfficeHolders holders) {
        this.holders = holders;
    }

    public void check(Actor actor) {
        holders.mustHave(actor, Office.PRIVACY_OFFICER);
    }
}
