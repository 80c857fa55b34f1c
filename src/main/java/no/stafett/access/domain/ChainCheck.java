package no.stafett.access.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Reads the access log of one municipality from the first line to the last and finds what does not fit: between the
 * lines by their hashes, and against the anchors kept outside. The lines come in the order of their numbers, the
 * unsealed ones last; it keeps only what does not fit, so a long log is no trouble.
 */
public final class ChainCheck {

    /** Transactions may end in another order than they wrote, but not by this much. */
    private static final Duration DISORDER = Duration.ofMinutes(10);

    /** The most misfits that are held up against each other; a log with more has been rewritten as a whole. */
    private static final int MOST = 60;

    private record Misfit(AccessLogLine line, String before) {}

    private final UUID tenant;
    private final Map<Long, List<Anchor>> anchors = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Misfit> misfits = new ArrayList<>();
    private String before;
    private long last;
    private long unsealed;
    private Instant newest = Instant.MIN;

    /** @param anchors those of any municipality; the others are left out */
    public ChainCheck(UUID tenant, List<Anchor> anchors) {
        this.tenant = tenant;
        this.before = AccessLogLine.beginning(tenant);
        anchors.stream()
                .filter(anchor -> anchor.tenant().equals(tenant))
                .forEach(anchor -> this.anchors
                        .computeIfAbsent(anchor.number(), _ -> new ArrayList<>())
                        .add(anchor));
    }

    /** The next line. */
    public void read(AccessLogLine line) {
        if (!line.isSealed()) {
            unsealed++;
            if (isOutOfTime(line)) {
                find(Finding.Kind.SLIPPED_IN, last + unsealed, last + unsealed);
            }
            return;
        }
        if (line.number() <= last) {
            find(Finding.Kind.SLIPPED_IN, line.number(), line.number());
            return;
        }
        if (line.number() > last + 1) {
            find(Finding.Kind.MISSING, last + 1, line.number() - 1);
        } else if (!line.hashAfter(before, line.number()).equals(line.hash())) {
            misfits.add(new Misfit(line, before));
        } else if (isOutOfTime(line)) {
            find(Finding.Kind.SLIPPED_IN, line.number(), line.number());
        }
        if (anchors.getOrDefault(line.number(), List.of()).stream()
                .anyMatch(anchor -> !anchor.hash().equals(line.hash()))) {
            find(Finding.Kind.REWRITTEN, line.number(), line.number());
        }
        last = line.number();
        before = line.hash();
        newest = line.writtenAt().isAfter(newest) ? line.writtenAt() : newest;
    }

    /** Everything that is wrong, when the last line is read. */
    public List<Finding> findings() {
        explainMisfits();
        long furthest =
                anchors.keySet().stream().mapToLong(number -> number).max().orElse(0);
        if (furthest > last) {
            find(Finding.Kind.CUT_OFF, last + 1, furthest);
        }
        return List.copyOf(findings);
    }

    /** How many lines are in the chain. */
    public long sealed() {
        return last;
    }

    /** How many lines still wait to be sealed; until then the owner of the tables could change them unseen. */
    public long unsealed() {
        return unsealed;
    }

    /** The furthest anchor, or 0. */
    public long anchored() {
        return anchors.keySet().stream().mapToLong(number -> number).max().orElse(0);
    }

    private boolean isOutOfTime(AccessLogLine line) {
        return !newest.equals(Instant.MIN) && line.writtenAt().isBefore(newest.minus(DISORDER));
    }

    /** A line that fits another place was moved; one that fits after another line has only got a wrong neighbour. */
    private void explainMisfits() {
        var some = misfits.subList(0, Math.min(misfits.size(), MOST));
        Set<String> hashes = new HashSet<>();
        some.forEach(misfit -> {
            hashes.add(misfit.before());
            hashes.add(misfit.line().hash());
        });
        boolean shifted = false;
        for (var misfit : some) {
            var line = misfit.line();
            if (hashes.stream()
                    .anyMatch(hash -> line.hashAfter(hash, line.number()).equals(line.hash()))) {
                continue;
            }
            var movedBy = movedBy(line, some, hashes);
            if (movedBy == 0) {
                find(Finding.Kind.CHANGED, line.number(), line.number());
            } else if (movedBy == 1 && !shifted) {
                // Everything from here on stands one place too late: the line in front of it took its place.
                shifted = true;
                changedWasSlippedIn(line.number() - 1);
                find(Finding.Kind.MOVED, line.number(), line.number());
            } else {
                find(Finding.Kind.MOVED, line.number(), line.number());
            }
        }
        if (misfits.size() > MOST) {
            find(Finding.Kind.CHANGED, misfits.get(MOST).line().number(), last);
        }
        misfits.clear();
    }

    /** How many places too far back it stands, or 0 when it fits nowhere. */
    private static long movedBy(AccessLogLine line, List<Misfit> misfits, Set<String> hashes) {
        for (var other : misfits) {
            for (long number : new long[] {line.number() - 1, other.line().number()}) {
                if (number != line.number()
                        && number > 0
                        && hashes.stream()
                                .anyMatch(hash -> line.hashAfter(hash, number).equals(line.hash()))) {
                    return line.number() - number;
                }
            }
        }
        return 0;
    }

    private void changedWasSlippedIn(long number) {
        var changed = new Finding(Finding.Kind.CHANGED, tenant, number, number);
        if (findings.remove(changed)) {
            find(Finding.Kind.SLIPPED_IN, number, number);
        }
    }

    private void find(Finding.Kind kind, long from, long to) {
        findings.add(new Finding(kind, tenant, from, to));
    }
}
