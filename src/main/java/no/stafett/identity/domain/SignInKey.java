package no.stafett.identity.domain;

import java.util.Collection;
import java.util.Map;
import no.stafett.identity.AuthenticationLevel;
import no.stafett.shared.Outcome;

/** The key a person signs in with, as an issuer told it, and how surely. Never prints itself. */
public record SignInKey(KeyKind kind, String subject, AuthenticationLevel level) {

    /** Reads the first key among the kinds this issuer may vouch for; otherwise the reason of the first kind. */
    public static Outcome<SignInKey> read(Collection<KeyKind> allowed, Map<String, Object> claims) {
        Outcome<SignInKey> refused = Outcome.refused(SignInRefusal.NO_IDENTITY_IN_THE_ANSWER);
        for (var kind : allowed) {
            switch (kind.read(claims)) {
                case Outcome.Done<SignInKey> key -> {
                    return key;
                }
                case Outcome.Refused<SignInKey> reason -> {
                    if (reason.reasons().contains(SignInRefusal.LEVEL_IS_TOO_LOW)) {
                        refused = reason;
                    }
                }
            }
        }
        return refused;
    }

    @Override
    public String toString() {
        return "SignInKey[" + kind + "]";
    }
}
