package no.stafett.identity.session;

/**
 * What was asked of an issuer, to hold its answer up against.
 *
 * @param nonce the value the token must repeat
 * @param verifier what the issuer wants to see before it gives the token (PKCE)
 */
public record SignInAttempt(String registration, String state, String nonce, String verifier, String redirect) {

    @Override
    public String toString() {
        return "SignInAttempt[masked]";
    }
}
