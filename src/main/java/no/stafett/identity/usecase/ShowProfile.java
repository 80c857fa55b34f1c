package no.stafett.identity.usecase;

import no.stafett.identity.Profile;
import no.stafett.identity.sql.ProfileStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.UseCase;

/** A person sees what the municipality has written down about reaching her (N-05). */
@UseCase
public class ShowProfile {

    private final ProfileStore profiles;

    ShowProfile(ProfileStore profiles) {
        this.profiles = profiles;
    }

    public Profile show(Actor actor) {
        return profiles.find(actor.tenant(), actor.person()).orElseThrow(NotYours::new);
    }
}
