package no.stafett.shared;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;

/**
 * Where an exception came from, without what it says. A message may quote what somebody typed: a number that is none, the
 * row a database refused. The kind, the place and the database's error code are enough to find the fault.
 */
public final class WordlessTrace {

    private static final int MOST_FRAMES = 60;

    private WordlessTrace() {}

    /** The error code of the first in the chain that the database, or the way to it, refused; nothing when it gave none. */
    public static Optional<String> errorCode(Throwable fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof SQLException refused) {
                return Optional.ofNullable(refused.getSQLState());
            }
        }
        return Optional.empty();
    }

    /** Kinds, error codes and places, from the outermost to the cause. */
    public static String of(Throwable fault) {
        var trace = new StringBuilder();
        var seen = Collections.newSetFromMap(new IdentityHashMap<Throwable, Boolean>());
        for (Throwable each = fault; each != null && seen.add(each); each = each.getCause()) {
            trace.append(trace.isEmpty() ? "" : "Caused by: ")
                    .append(each.getClass().getName());
            if (each instanceof SQLException refused) {
                trace.append(" [").append(refused.getSQLState()).append(']');
            }
            trace.append('\n');
            var frames = each.getStackTrace();
            for (int place = 0; place < Math.min(frames.length, MOST_FRAMES); place++) {
                trace.append("\tat ").append(frames[place]).append('\n');
            }
        }
        return trace.toString();
    }
}
