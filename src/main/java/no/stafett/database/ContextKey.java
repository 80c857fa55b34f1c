package no.stafett.database;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that the application signs its word with when it tells the database whose rows a transaction may see. The
 * database checks the code in {@code open_municipality}; an injected statement cannot make one.
 *
 * <p>Read as the owner, once, at start; nothing prints it. A code is good for one connection and five minutes.
 */
public final class ContextKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration VALID = Duration.ofMinutes(5);
    private static final byte INNER = 0x36;

    private final int number;
    private final SecretKeySpec secret;
    // The clock of the machine, as the server's own is: the application's may be set to another day for practice.
    private final Clock clock = Clock.systemUTC();

    private ContextKey(int number, SecretKeySpec secret) {
        this.number = number;
        this.secret = secret;
    }

    /** The newest key; a new one is made first when it is older than that. Refuses a database that keeps none. */
    static ContextKey renewedIn(Database database, Duration tooOld) {
        var owner = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), owner.user(), owner.password())) {
            renew(connection, tooOld);
            return newest(connection);
        } catch (SQLException e) {
            throw new DatabaseNotUsable(
                    "The key of the signed context cannot be read by the owner of the tables: " + e.getMessage(), e);
        }
    }

    private static void renew(Connection connection, Duration tooOld) throws SQLException {
        try (var renew = connection.prepareCall("call keyring.renew(make_interval(secs => ?))")) {
            renew.setDouble(1, tooOld.toSeconds());
            renew.execute();
        }
    }

    private static ContextKey newest(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(
                        "select key_number, inner_pad from keyring.context_key order by key_number desc limit 1");
                var row = query.executeQuery()) {
            row.next();
            byte[] key = row.getBytes("inner_pad");
            for (int place = 0; place < key.length; place++) {
                key[place] ^= INNER;
            }
            return new ContextKey(row.getInt("key_number"), new SecretKeySpec(key, ALGORITHM));
        }
    }

    /**
     * The words with a code that {@code keyring.signed_words} accepts.
     *
     * @param about what the words are about; a code for one thing does not do for another
     * @param serverProcess the process number of the connection the value is for
     */
    public String sign(String about, String words, int serverProcess) {
        var told = String.format(
                        Locale.ROOT,
                        "%06d%010d%012d",
                        number,
                        serverProcess,
                        clock.instant().plus(VALID).getEpochSecond())
                + words;
        return HexFormat.of().formatHex(code(about + told)) + told;
    }

    private byte[] code(String words) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
