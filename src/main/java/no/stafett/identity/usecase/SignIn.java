package no.stafett.identity.usecase;

import static no.stafett.identity.domain.SignInRefusal.NOBODY_WE_KNOW;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.stafett.identity.domain.KeyHolder;
import no.stafett.identity.domain.KeyKind;
import no.stafett.identity.domain.SignInKey;
import no.stafett.identity.sql.KeyStore;
import no.stafett.shared.Outcome;
import no.stafett.shared.UseCase;

/** From what an issuer says to the people we know, one for each municipality. Runs before any municipality is known. */
@UseCase
public class SignIn {

    private final KeyStore keys;

    SignIn(KeyStore keys) {
        this.keys = keys;
    }

    /** Refuses an answer without an identity, a level that is too low, and somebody no municipality knows. */
    public Outcome<Found> signIn(Collection<KeyKind> allowed, Map<String, Object> claims) {
        return switch (SignInKey.read(allowed, claims)) {
            case Outcome.Refused<SignInKey>(var reasons) -> Outcome.refused(reasons);
            case Outcome.Done<SignInKey>(var key) -> {
                var holders = keys.holders(key);
                yield holders.isEmpty() ? Outcome.refused(NOBODY_WE_KNOW) : Outcome.done(new Found(key, holders));
            }
        };
    }

    /** The key that was shown, and everybody who holds it. */
    public record Found(SignInKey key, List<KeyHolder> holders) {}
}
