package no.stafett.access.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One line of the access log as the database keeps it, and the words its hash is taken over. Written on its own beside
 * the database's {@code access_log_words}: the two must say the same, or nothing fits.
 *
 * @param unit empty when the reader belonged to none
 * @param number its place in the chain of its municipality, from 1; 0 as long as it is not sealed
 * @param hash over the hash before it and its words, in hexadecimal; empty as long as it is not sealed
 */
public record AccessLogLine(
        UUID tenant,
        UUID entry,
        UUID plan,
        UUID person,
        String purpose,
        boolean granted,
        String ground,
        Instant at,
        String position,
        String unit,
        Instant writtenAt,
        long number,
        String hash) {

    public boolean isSealed() {
        return number > 0;
    }

    /** What comes before the first line of a municipality. */
    public static String beginning(UUID tenant) {
        var id = String.valueOf(tenant).replace("-", "");
        return HexFormat.of().formatHex(sha256().digest(HexFormat.of().parseHex(id)));
    }

    /** The hash this line would have after another one, with that number. */
    public String hashAfter(String before, long asNumber) {
        var digest = sha256();
        digest.update(HexFormat.of().parseHex(before));
        digest.update(words(asNumber).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private String words(long asNumber) {
        return List.of(
                        String.valueOf(asNumber),
                        tenant.toString(),
                        entry.toString(),
                        plan.toString(),
                        person.toString(),
                        purpose,
                        String.valueOf(granted),
                        ground,
                        micros(at),
                        position,
                        unit,
                        micros(writtenAt))
                .stream()
                .map(field -> field.getBytes(StandardCharsets.UTF_8).length + ":" + field + ",")
                .collect(Collectors.joining());
    }

    private static String micros(Instant instant) {
        return String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "AccessLogLine[" + number + "]";
    }
}
