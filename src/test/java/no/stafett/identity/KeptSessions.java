package no.stafett.identity;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import no.stafett.Visitor;
import no.stafett.database.Database;
import no.stafett.identity.session.SessionToken;

/** The table of sessions, seen and moved in time by the owner of the tables. The application cannot do any of it. */
public final class KeptSessions {

    private final Database database;

    public KeptSessions(Database database) {
        this.database = database;
    }

    /** Everything that is kept of a visitor's session, as one text. */
    String of(Visitor visitor) throws SQLException {
        return ask(
                "select coalesce(string_agg(to_jsonb(s)::text, ' '), '') from session s where session_key = ?",
                visitor.cookie("stafett"));
    }

    /** One expression over the columns of a visitor's session. */
    String tell(Visitor visitor, String expression) throws SQLException {
        return tell(visitor.cookie("stafett"), expression);
    }

    String tell(String cookie, String expression) throws SQLException {
        return ask("select (" + expression + ")::text from session where session_key = ?", cookie);
    }

    /** What is kept of a form she could not send, as it stands in the database. */
    String unsent(Visitor visitor) throws SQLException {
        return ask("select encode(sealed, 'escape') from unsent_form where session_key = ?", visitor.cookie("stafett"));
    }

    /** As if everything about the session had happened so much earlier. */
    void age(Visitor visitor, Duration by) throws SQLException {
        age(visitor.cookie("stafett"), by);
    }

    /** As if the issuer had seen her so much earlier; the session goes on. */
    public void seenEarlier(Visitor visitor, Duration by) throws SQLException {
        try (var owner = owner();
                var statement = owner.prepareStatement(
                        "update session set authenticated_at = authenticated_at - make_interval(secs => ?) where session_key = ?")) {
            statement.setDouble(1, by.toSeconds());
            statement.setString(2, SessionToken.hash(visitor.cookie("stafett")));
            if (statement.executeUpdate() != 1) {
                throw new AssertionError("there is no such session");
            }
        }
    }

    void age(String cookie, Duration by) throws SQLException {
        try (var owner = owner();
                var statement = owner.prepareStatement("""
                        update session
                           set seen_at = seen_at - make_interval(secs => ?), ends_at = ends_at - make_interval(secs => ?),
                               latest_end = latest_end - make_interval(secs => ?)
                         where session_key = ?
                        """)) {
            for (int place = 1; place <= 3; place++) {
                statement.setDouble(place, by.toSeconds());
            }
            statement.setString(4, SessionToken.hash(cookie));
            if (statement.executeUpdate() != 1) {
                throw new AssertionError("there is no such session");
            }
        }
    }

    private String ask(String question, String cookie) throws SQLException {
        try (var owner = owner();
                var statement = owner.prepareStatement(question)) {
            statement.setString(1, SessionToken.hash(cookie));
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    private Connection owner() throws SQLException {
        var login = database.owner();
        return DriverManager.getConnection(database.url(), login.user(), login.password());
    }
}
