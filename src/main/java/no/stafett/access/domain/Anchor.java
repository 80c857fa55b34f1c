package no.stafett.access.domain;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** How far the access log of a municipality reached at a moment, and its hash there; kept outside the database. */
public record Anchor(Instant at, UUID tenant, long number, String hash) {

    /** The line it is kept as; {@link #read} understands it. */
    public String written() {
        return at + " " + tenant + " " + number + " " + hash;
    }

    /** Nothing for a line that is no anchor, as one that a full disk has cut off. */
    public static Optional<Anchor> read(String line) {
        var words = line.strip().split(" ");
        if (words.length != 4 || !words[2].matches("\\d{1,18}") || !words[3].matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Anchor(Instant.parse(words[0]), UUID.fromString(words[1]), Long.parseLong(words[2]), words[3]));
        } catch (DateTimeParseException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
