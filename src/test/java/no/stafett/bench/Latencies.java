package no.stafett.bench;

import java.util.Arrays;

/** What one phase of the load measured. Times are in microseconds, from the moment a request was due. */
record Latencies(int requests, int failures, double seconds, long[] sorted) {

    static Latencies of(long[] micros, int failures, double seconds) {
        var sorted = micros.clone();
        Arrays.sort(sorted);
        return new Latencies(micros.length, failures, seconds, sorted);
    }

    double perSecond() {
        return requests / seconds;
    }

    /** In milliseconds; 0.99 for the 99th percentile. */
    double percentile(double share) {
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))] / 1000.0;
    }
}
