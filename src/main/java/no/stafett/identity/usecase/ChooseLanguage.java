package no.stafett.identity.usecase;

import no.stafett.identity.sql.ProfileStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Language;
import no.stafett.shared.UseCase;

/** A person chooses the written language of her screens. */
@UseCase
public class ChooseLanguage {

    private final ProfileStore profiles;

    ChooseLanguage(ProfileStore profiles) {
        this.profiles = profiles;
    }

    public void choose(Actor actor, Language language) {
        profiles.saveLanguage(actor, language);
    }
}
