package no.stafett.identity.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stafett.identity.AuthenticationLevel;
import no.stafett.identity.session.KeptSession;
import no.stafett.identity.session.SessionToken;
import no.stafett.identity.session.SignInAttempt;
import no.stafett.shared.Actor;
import no.stafett.shared.Actor.Capacity;
import no.stafett.shared.ColorScheme;
import no.stafett.shared.Language;
import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;
import no.stafett.shared.WeightyAct;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.SignedContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of sessions, by the functions that are the only way to them. Each is one statement and needs no transaction. */
@Repository
public class SessionStore {

    private static final String NOTHING = "-";

    private final JdbcClient sql;
    private final SignedContext context;

    SessionStore(JdbcClient sql, SignedContext context) {
        this.sql = sql;
        this.context = context;
    }

    /** On our signed word: the database opens a session for nobody else. */
    public void open(String key, KeptSession session) {
        context.openSession(List.of(
                key,
                session.actor().tenant().toString(),
                session.actor().person().toString(),
                session.actor().capacity().name(),
                session.registration(),
                session.issuerSession().orElse(NOTHING),
                session.level().name(),
                session.language().map(Language::name).orElse(NOTHING),
                session.colorScheme().map(ColorScheme::name).orElse(NOTHING),
                session.authenticatedAt().map(Instant::toString).orElse(NOTHING),
                session.seenAnewFor().map(WeightyAct::name).orElse(NOTHING),
                session.seenAt().toString(),
                session.endsAt().toString(),
                session.latestEnd().toString()));
    }

    /** One row, or one for each municipality that can be chosen. */
    public List<KeptSession> read(String key, Instant now) {
        return sql.sql("""
                        select tenant_id, person_id, capacity, registration, issuer_session, level, language, color_scheme,
                               authenticated_at, fresh_for, seen_at, ends_at, latest_end
                          from read_session(:key, :now)
                         order by tenant_id
                        """)
                .param("key", key)
                .param("now", Rows.at(now))
                .query((row, _) -> new KeptSession(
                        new Actor(
                                Rows.id(row, "tenant_id", TenantId::new),
                                Rows.id(row, "person_id", PersonId::new),
                                Rows.word(row, "capacity", Capacity.class)),
                        row.getString("registration"),
                        Optional.ofNullable(row.getString("issuer_session")),
                        Rows.word(row, "level", AuthenticationLevel.class),
                        Rows.optionalWord(row, "language", Language.class),
                        Rows.optionalWord(row, "color_scheme", ColorScheme.class),
                        Rows.optionalInstant(row, "authenticated_at"),
                        Rows.optionalWord(row, "fresh_for", WeightyAct.class),
                        Rows.instant(row, "seen_at"),
                        Rows.instant(row, "ends_at"),
                        Rows.instant(row, "latest_end")))
                .list();
    }

    public void prolong(String key, Instant now, Instant ends) {
        sql.sql("""
                        select prolong_session(:key, :now, :ends)
                        """)
                .param("key", key)
                .param("now", Rows.at(now))
                .param("ends", Rows.at(ends))
                .query((_, _) -> true)
                .single();
    }

    public void change(String key, Optional<Language> language, Optional<ColorScheme> colorScheme) {
        sql.sql("""
                        select change_session(:key, :language, :colorScheme)
                        """)
                .param("key", key)
                .param("language", language.map(Language::name).orElse(null))
                .param("colorScheme", colorScheme.map(ColorScheme::name).orElse(null))
                .query((_, _) -> true)
                .single();
    }

    public void renew(String key, String renewed, TenantId tenant) {
        sql.sql("""
                        select renew_session(:key, :renewed, :tenant)
                        """)
                .param("key", key)
                .param("renewed", renewed)
                .param("tenant", tenant.value())
                .query((_, _) -> true)
                .single();
    }

    public void end(String key) {
        sql.sql("""
                        select end_session(:key)
                        """).param("key", key).query((_, _) -> true).single();
    }

    /** All that somebody has in the municipality that is open. */
    public void endOf(TenantId tenant, PersonId person) {
        sql.sql("""
                        select end_sessions_of(person_id) from person
                         where tenant_id = :tenant and person_id = :person
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .query((_, _) -> true)
                .optional();
    }

    public void endAtIssuer(String registration, String issuerSession) {
        sql.sql("""
                        select end_sessions_of_issuer(:registration, :issuerSession)
                        """)
                .param("registration", registration)
                .param("issuerSession", issuerSession)
                .query((_, _) -> true)
                .single();
    }

    public void begin(String browser, SignInAttempt attempt, Instant ends) {
        sql.sql("""
                        select begin_sign_in(:state, :browser, :registration, :nonce, :verifier, :redirect, :anewFor, :asked,
                                             :ends)
                        """)
                .param("state", SessionToken.hash(attempt.state()))
                .param("browser", browser)
                .param("registration", attempt.registration())
                .param("nonce", attempt.nonce())
                .param("verifier", attempt.verifier())
                .param("redirect", attempt.redirect())
                .param("anewFor", attempt.anewFor().map(WeightyAct::name).orElse(null))
                .param("asked", Rows.at(attempt.askedAt()))
                .param("ends", Rows.at(ends))
                .query((_, _) -> true)
                .single();
    }

    /** What was asked, once: it is gone when it has been told. */
    public Optional<SignInAttempt> finish(String browser, String state, Instant now) {
        return sql.sql("""
                        select registration, nonce, verifier, redirect, fresh_for, asked_at
                          from finish_sign_in(:state, :browser, :now)
                        """)
                .param("state", SessionToken.hash(state))
                .param("browser", browser)
                .param("now", Rows.at(now))
                .query((row, _) -> new SignInAttempt(
                        row.getString("registration"),
                        state,
                        row.getString("nonce"),
                        row.getString("verifier"),
                        row.getString("redirect"),
                        Rows.optionalWord(row, "fresh_for", WeightyAct.class),
                        Rows.instant(row, "asked_at")))
                .optional();
    }

    /** False when the key never was that of a session. */
    public boolean keepForm(String key, byte[] sealed, Instant ends) {
        return sql.sql("""
                        select keep_unsent_form(:key, :sealed, :ends) as kept
                        """)
                .param("key", key)
                .param("sealed", sealed)
                .param("ends", Rows.at(ends))
                .query((row, _) -> row.getBoolean("kept"))
                .single();
    }

    public Optional<byte[]> readForm(String key, Instant now) {
        return sql.sql("""
                        select sealed from read_unsent_form(:key, :now) as found (sealed) where sealed is not null
                        """)
                .param("key", key)
                .param("now", Rows.at(now))
                .query((row, _) -> row.getBytes("sealed"))
                .optional();
    }

    public boolean carryForm(String key, String renewed, byte[] sealed) {
        return sql.sql("""
                        select carry_unsent_form(:key, :renewed, :sealed) as carried
                        """)
                .param("key", key)
                .param("renewed", renewed)
                .param("sealed", sealed)
                .query((row, _) -> row.getBoolean("carried"))
                .single();
    }

    public void discardForm(String key) {
        sql.sql("""
                        select discard_unsent_form(:key)
                        """).param("key", key).query((_, _) -> true).single();
    }

    public void clear(Instant overBefore) {
        sql.sql("""
                        select clear_sessions(:overBefore)
                        """)
                .param("overBefore", Rows.at(overBefore))
                .query((_, _) -> true)
                .single();
    }
}
