package no.stafett.identity.session;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a browser shows to be known again: 256 random bits that are kept nowhere but in the browser. Never prints itself.
 *
 * <p>One who is not signed in has one too, with nothing behind it: her forms and her way back from an issuer are bound to
 * it.
 */
public record SessionToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern WRITTEN = Pattern.compile("[sv][A-Za-z0-9_-]{43}");
    private static final String VISITOR = "v";
    private static final int GCM_START = 12;

    public static SessionToken forSession() {
        return new SessionToken("s" + random());
    }

    public static SessionToken forVisitor() {
        return new SessionToken(VISITOR + random());
    }

    /** Nothing when no such token was ever made. */
    public static Optional<SessionToken> read(String written) {
        return WRITTEN.matcher(written).matches() ? Optional.of(new SessionToken(written)) : Optional.empty();
    }

    /** Belongs to nobody, so there is nothing to look up. */
    public boolean isVisitor() {
        return value.startsWith(VISITOR);
    }

    /** What is kept of it. */
    public String key() {
        return hash(value);
    }

    /** What every form must bring along; tells nothing about the token itself. */
    public String formToken() {
        try {
            return written(derived("form"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Words that only the one who holds the token can read again (AES-256-GCM). */
    byte[] seal(byte[] words) {
        try {
            var start = new byte[GCM_START];
            RANDOM.nextBytes(start);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, sealKey(), new GCMParameterSpec(128, start));
            var sealed = cipher.doFinal(words);
            return ByteBuffer.allocate(start.length + sealed.length)
                    .put(start)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fails for words that were sealed with another token, or changed since. */
    byte[] unseal(byte[] sealed) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, sealKey(), new GCMParameterSpec(128, sealed, 0, GCM_START));
            return cipher.doFinal(sealed, GCM_START, sealed.length - GCM_START);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SecretKeySpec sealKey() throws GeneralSecurityException {
        return new SecretKeySpec(derived("seal"), "AES");
    }

    private byte[] derived(String purpose) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(value.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
        return mac.doFinal(purpose.getBytes(StandardCharsets.US_ASCII));
    }

    /** SHA-256 in hexadecimal, for what is random enough to need no more. */
    public static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String random() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return written(bits);
    }

    private static String written(byte[] bits) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    @Override
    public String toString() {
        return "SessionToken[masked]";
    }
}
