package no.stafett.protection.usecase;

import no.stafett.access.Office;
import no.stafett.access.OfficeHolders;
import no.stafett.identity.domain.NationalId;
import no.stafett.identity.domain.SyntheticNumbers;
import no.stafett.protection.domain.ProtectionRefusal;
import no.stafett.protection.sql.AddressStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.UseCase;

/** The privacy officer looks a person up by her number. There is no list of those who are protected. */
@UseCase
public class FindProtectedPerson {

    private final OfficeHolders holders;
    private final AddressStore addresses;
    private final SyntheticNumbers synthetic;

    FindProtectedPerson(OfficeHolders holders, AddressStore addresses, SyntheticNumbers synthetic) {
        this.holders = holders;
        this.addresses = addresses;
        this.synthetic = synthetic;
    }

    /** Refuses what is no number, and the number of nobody here. */
    public Outcome<PersonId> find(Actor actor, String number) {
        holders.mustHave(actor, Office.PRIVACY_OFFICER);
        return switch (NationalId.read(number, synthetic)) {
            case Refused<NationalId>(var reasons) -> Outcome.refused(reasons);
            case Done<NationalId>(var read) ->
                addresses
                        .citizen(actor, read)
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(ProtectionRefusal.NUMBER_IS_UNKNOWN));
        };
    }
}
