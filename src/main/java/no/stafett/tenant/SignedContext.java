package no.stafett.tenant;

import java.util.List;
import no.stafett.database.ContextKey;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What the database believes about who is asking, for one transaction: the words, and the application's code over them.
 * The database refuses words without a code, with somebody else's, or from another connection (security §3.2).
 */
@Component
public class SignedContext {

    private final JdbcTemplate sql;
    private final ContextKey key;

    SignedContext(JdbcTemplate sql, ContextKey key) {
        this.sql = sql;
        this.key = key;
    }

    /** Opens a municipality for whoever acts, for the running transaction; it is closed when the transaction ends. */
    void open(TenantScope scope) {
        tell("select open_municipality(?)", "municipality", scope.words());
    }

    /** Shows the database the key that somebody has just proved to hold, for the running transaction. */
    public void showSignInKey(String issuer, String subject) {
        tell("select set_config('stafett.sign_in_key', ?, true)", "sign-in key", issuer + " " + subject);
    }

    /** Opens a session for somebody an issuer has just vouched for; no word of it may have a space in it. */
    public void openSession(List<String> words) {
        tell("select open_session(?)", "session", String.join(" ", words));
    }

    private void tell(String statement, String about, String words) {
        sql.execute((java.sql.Connection connection) -> {
            int process = connection.unwrap(PGConnection.class).getBackendPID();
            try (var told = connection.prepareStatement(statement)) {
                told.setString(1, key.sign(about, words, process));
                return told.execute();
            }
        });
    }
}
