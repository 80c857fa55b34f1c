package no.stafett;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** What happens by itself a little later: a letter that is sent after the commit, a connection that comes back. */
public final class Soon {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private Soon() {}

    /** Goes on as soon as it is so, and fails when it is not so in fifteen seconds. */
    public static void itIsSo(String what, BooleanSupplier condition) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("still not so after " + PATIENCE.toSeconds() + " seconds: " + what);
            }
            try {
                Thread.sleep(LOOK_AGAIN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
