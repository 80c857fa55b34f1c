package no.stafett.identity.usecase;

import no.stafett.identity.domain.ContactDetails;
import no.stafett.identity.sql.ProfileStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.UseCase;

/** A person keeps right how to reach her, and what she does (N-05). Nobody can do it for somebody else. */
@UseCase
public class ChangeContactDetails {

    private final ProfileStore profiles;

    ChangeContactDetails(ProfileStore profiles) {
        this.profiles = profiles;
    }

    /** Refuses what nobody can be reached at. A citizen has no position. */
    public Outcome<ContactDetails> change(Actor actor, String phone, String email, String position) {
        var outcome = ContactDetails.of(phone, email, actor.isEmployee() ? position : "");

        if (outcome instanceof Outcome.Done<ContactDetails>(var contact)) {
            profiles.saveContact(actor, contact);
        }
        return outcome;
    }
}
