package no.stafett.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Drives one page. As fast as it answers, to find the most it bears; or by the clock (open loop), where a request that
 * comes late is counted from when it was due, so that a slow answer is not hidden by a patient client.
 */
final class Load {

    private static final int CONNECTIONS = 8;

    private final int port;
    private final IntFunction<byte[]> requests;
    private final int expected;

    /** @param requests the n-th request to send; @param expected the status that counts as answered */
    Load(int port, IntFunction<byte[]> requests, int expected) {
        this.port = port;
        this.requests = requests;
        this.expected = expected;
    }

    Latencies asFastAsItAnswers(double seconds) throws InterruptedException {
        return run(seconds, 0);
    }

    Latencies byTheClock(double perSecond, double seconds) throws InterruptedException {
        return run(seconds, perSecond);
    }

    private Latencies run(double seconds, double perSecond) throws InterruptedException {
        var next = new AtomicInteger();
        var failures = new AtomicInteger();
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        var measured = IntStream.range(0, CONNECTIONS)
                .mapToObj(_ -> new ArrayList<Long>())
                .toList();
        var threads = new ArrayList<Thread>();
        for (var mine : measured) {
            threads.add(Thread.ofPlatform().start(() -> drive(next, failures, start, end, perSecond, mine)));
        }
        for (var thread : threads) {
            thread.join();
        }
        var took = (System.nanoTime() - start) / 1e9;
        return Latencies.of(
                measured.stream()
                        .flatMap(List::stream)
                        .mapToLong(Long::longValue)
                        .toArray(),
                failures.get(),
                took);
    }

    private void drive(
            AtomicInteger next, AtomicInteger failures, long start, long end, double perSecond, List<Long> measured) {
        try (var wire = new Wire(port)) {
            while (true) {
                int number = next.getAndIncrement();
                long due = perSecond == 0 ? System.nanoTime() : start + (long) (number / perSecond * 1e9);
                if (due >= end || System.nanoTime() >= end + 5_000_000_000L) {
                    return;
                }
                for (long now = System.nanoTime(); now < due; now = System.nanoTime()) {
                    LockSupport.parkNanos(due - now);
                }
                if (wire.send(requests.apply(number)) != expected) {
                    failures.incrementAndGet();
                }
                measured.add((System.nanoTime() - due) / 1000);
            }
        } catch (IOException e) {
            failures.incrementAndGet();
        }
    }
}
