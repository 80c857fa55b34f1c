package no.stafett.identity.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.stafett.shared.web.Limited.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What each has left of each kind. It fills up again little by little, so one who waits a moment may go on. Kept in this
 * process: with several, somebody may do as many times more as there are (ADR 36).
 */
@Component
public class Limits {

    private static final Logger LOG = LoggerFactory.getLogger(Limits.class);
    private static final int MOST = 20_000;

    private final Map<Kind, Limit> limits = new EnumMap<>(Kind.class);
    private final Clock clock;
    private final Map<Counted, Left> left = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Counted, Left> eldest) {
            return size() > MOST;
        }
    };

    Limits(
            @Value("${stafett.limits.search}") String search,
            @Value("${stafett.limits.sending}") String sending,
            @Value("${stafett.limits.plan-pages}") String planPages,
            @Value("${stafett.limits.sign-in}") String signIn,
            Clock clock) {
        limits.put(Kind.SEARCH, Limit.read(search));
        limits.put(Kind.SENDING, Limit.read(sending));
        limits.put(Kind.PLAN_PAGES, Limit.read(planPages));
        limits.put(Kind.SIGN_IN, Limit.read(signIn));
        this.clock = clock;
    }

    private record Counted(Kind kind, String who) {}

    private static final class Left {

        private final Bucket bucket;
        private boolean told;

        private Left(Bucket bucket) {
            this.bucket = bucket;
        }
    }

    /** How long to wait; nothing when there was one left, which is then taken. The log is told once, not each time. */
    public Optional<Duration> take(Kind kind, String who) {
        var mine = of(new Counted(kind, who));
        var taken = mine.bucket.tryConsumeAndReturnRemaining(1);
        if (taken.isConsumed()) {
            mine.told = false;
            return Optional.empty();
        }
        if (!mine.told) {
            mine.told = true;
            LOG.warn("The limit for {} is reached by {}", kind, kind == Kind.SIGN_IN ? "an address" : who);
        }
        return Optional.of(Duration.ofNanos(taken.getNanosToWaitForRefill()));
    }

    private Left of(Counted counted) {
        synchronized (left) {
            return left.computeIfAbsent(counted, one -> new Left(full(Objects.requireNonNull(limits.get(one.kind())))));
        }
    }

    private Bucket full(Limit limit) {
        return Bucket.builder()
                .addLimit(most -> most.capacity(limit.times()).refillGreedy(limit.times(), limit.within()))
                .withCustomTimePrecision(new OurClock(clock))
                .build();
    }

    private record OurClock(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            var now = clock.instant();
            return now.getEpochSecond() * 1_000_000_000L + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
