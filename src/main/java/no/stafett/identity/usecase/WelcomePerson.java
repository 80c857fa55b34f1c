package no.stafett.identity.usecase;

import java.time.Instant;
import java.util.Optional;
import no.stafett.identity.SignedIn;
import no.stafett.identity.domain.KeyHolder;
import no.stafett.identity.domain.SignInKey;
import no.stafett.identity.domain.SignInRefusal;
import no.stafett.identity.sql.ProfileStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;

/** A holder of a key becomes the one who is signed in. Runs inside the municipality she is known in. */
@UseCase
public class WelcomePerson {

    private final ProfileStore profiles;
    private final Municipalities municipalities;

    WelcomePerson(ProfileStore profiles, Municipalities municipalities) {
        this.profiles = profiles;
        this.municipalities = municipalities;
    }

    /**
     * Refuses one who has left, and one for whom the key is of another kind than the person: an employee's key never opens for a
     * citizen.
     */
    public Outcome<SignedIn> welcome(KeyHolder holder, SignInKey key, Optional<Instant> authenticatedAt) {
        if (profiles.hasLeft(holder.tenant(), holder.person())) {
            return Outcome.refused(SignInRefusal.HAS_LEFT);
        }
        return find(holder, key, authenticatedAt)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(SignInRefusal.NOBODY_WE_KNOW));
    }

    private Optional<SignedIn> find(KeyHolder holder, SignInKey key, Optional<Instant> authenticatedAt) {
        var municipality = municipalities.current();
        return profiles.find(holder.tenant(), holder.person())
                .filter(profile -> profile.person().capacity() == key.kind().capacity())
                .map(profile -> new SignedIn(
                        new Actor(
                                holder.tenant(),
                                holder.person(),
                                profile.person().capacity()),
                        profile.person().fullName(),
                        municipality.name(),
                        municipality.language(),
                        profile.language(),
                        profile.colorScheme(),
                        key.level(),
                        authenticatedAt,
                        Optional.empty()));
    }
}
