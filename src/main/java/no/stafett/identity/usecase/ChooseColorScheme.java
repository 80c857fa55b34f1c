package no.stafett.identity.usecase;

import java.util.Optional;
import no.stafett.identity.sql.ProfileStore;
import no.stafett.shared.Actor;
import no.stafett.shared.ColorScheme;
import no.stafett.shared.UseCase;

/** A person chooses light or dark, or leaves it to the device. */
@UseCase
public class ChooseColorScheme {

    private final ProfileStore profiles;

    ChooseColorScheme(ProfileStore profiles) {
        this.profiles = profiles;
    }

    public void choose(Actor actor, Optional<ColorScheme> colorScheme) {
        profiles.saveColorScheme(actor, colorScheme);
    }
}
