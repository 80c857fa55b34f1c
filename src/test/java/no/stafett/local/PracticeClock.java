package no.stafett.local;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import no.stafett.shared.Oslo;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The real time, except while the practice plans are written: they have a past of some weeks. */
@Primary
@Component
@ConditionalOnBooleanProperty(PracticePlans.PROPERTY)
class PracticeClock extends Clock {

    private static final ScopedValue<AtomicReference<Instant>> PAST = ScopedValue.newInstance();

    private final Clock real = Clock.systemUTC();

    /** Does the work as if it was then. */
    static void at(LocalDateTime then, Runnable work) {
        ScopedValue.where(PAST, new AtomicReference<>(Oslo.instant(then))).run(work);
    }

    /** Does the work as if it was then, and hands back what came of it. */
    static <T> T then(LocalDateTime then, Supplier<T> work) {
        return ScopedValue.where(PAST, new AtomicReference<>(Oslo.instant(then)))
                .call(work::get);
    }

    @Override
    public Instant instant() {
        // Every look is a little later than the one before, or the log could not tell what came first.
        return PAST.isBound() ? PAST.get().getAndUpdate(then -> then.plusSeconds(2)) : real.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : Clock.system(zone);
    }
}
