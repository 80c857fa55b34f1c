package no.stafett.access.anchor;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.stafett.access.domain.Anchor;

/** An anchor as a line of the Common Event Format, for the collector of logs that stands on another machine. */
final class AnchorLine {

    private static final Pattern WRITTEN = Pattern.compile(
            "audit:anchor\\|.*\\bcn1=(\\d{1,18}) .*\\bcs1=([0-9a-f-]{36}) .*\\bcs2=([0-9a-f]{64}) .*\\bend=(\\d{1,13})\\b");

    private AnchorLine() {}

    /** @param waiting how many lines are not sealed yet */
    static String of(Anchor anchor, long waiting) {
        var fields = new TreeMap<>(Map.of(
                "end", String.valueOf(anchor.at().toEpochMilli()),
                "cn1Label", "Number",
                "cn1", String.valueOf(anchor.number()),
                "cn2Label", "Waiting",
                "cn2", String.valueOf(waiting),
                "cs1Label", "Municipality",
                "cs1", anchor.tenant().toString(),
                "cs2Label", "Hash",
                "cs2", anchor.hash()));
        return "CEF:0|Stafett|Stafett|1.0|audit:anchor|Access log anchored|INFO|"
                + fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + field.getValue())
                        .collect(Collectors.joining(" "));
    }

    /** Nothing for a line that tells of something else. What a collector has put in front of it does not matter. */
    static Optional<Anchor> read(String line) {
        var found = WRITTEN.matcher(line);
        return found.find()
                ? Optional.of(new Anchor(
                        Instant.ofEpochMilli(Long.parseLong(found.group(4))),
                        UUID.fromString(found.group(2)),
                        Long.parseLong(found.group(1)),
                        found.group(3)))
                : Optional.empty();
    }
}
