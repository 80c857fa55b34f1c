package no.stafett.bench;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** The invented people and plans of the bench, by number; the same ids come out of the SQL that writes them. */
final class BenchPeople {

    static final UUID TENANT = id("municipality", 0);
    static final String ENTRA_TENANT = "bench";

    /** Of how many plans a teacher holds the baton. */
    static final int PLANS_HELD = 5;

    /** The plans of four teachers who take part in all of each other's: the municipality grows by whole teams. */
    static final int PLANS_OF_A_TEAM = 20;

    private BenchPeople() {}

    /** As {@code md5(kind || number)::uuid} in SQL. */
    static UUID id(String kind, int number) {
        try {
            var hash = MessageDigest.getInstance("MD5").digest((kind + number).getBytes(StandardCharsets.UTF_8));
            var bits = new BigInteger(1, hash);
            return new UUID(bits.shiftRight(64).longValue(), bits.longValue());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static int teachers(int plans) {
        return plans / PLANS_HELD;
    }
}
