package no.stafett.identity.session;

import java.time.Instant;
import java.util.Optional;
import no.stafett.shared.WeightyAct;

/**
 * What was asked of an issuer, to hold its answer up against.
 *
 * @param nonce the value the token must repeat
 * @param verifier what the issuer wants to see before it gives the token (PKCE)
 * @param anewFor the act that somebody who was signed in already is asked to show herself once more for
 */
public record SignInAttempt(
        String registration,
        String state,
        String nonce,
        String verifier,
        String redirect,
        Optional<WeightyAct> anewFor,
        Instant askedAt) {

    @Override
    public String toString() {
        return "SignInAttempt[masked]";
    }
}
