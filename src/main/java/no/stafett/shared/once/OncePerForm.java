package no.stafett.shared.once;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.sql.Rows;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Every form carries a key. The first use case of a POST claims it inside its own transaction: the work and the claim
 * become true together, and the second sending finds the key taken. A refusal lets go of the key again, because nothing
 * was done.
 */
@Component
public class OncePerForm implements MethodInterceptor {

    /** The hidden field every form has. */
    public static final String FIELD = "_form";

    /** The button that asks for advice on what is typed. Nothing is done, so the key is left for the real sending. */
    public static final String ADVICE = "_advice";

    private static final String CLAIMED = OncePerForm.class.getName();

    private final JdbcClient sql;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final ActorOfRequest actors;

    OncePerForm(JdbcClient sql, TransactionOperations transactions, Clock clock, ActorOfRequest actors) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
        this.actors = actors;
    }

    /** Who sends the form; nobody when not signed in. */
    @FunctionalInterface
    public interface ActorOfRequest {
        Optional<Actor> actor();
    }

    @Override
    public @Nullable Object invoke(MethodInvocation useCase) throws Throwable {
        var form = formOfThisRequest();
        if (form == null) {
            return useCase.proceed();
        }
        claim(form);
        try {
            var outcome = useCase.proceed();
            if (outcome instanceof Outcome.Refused<?>) {
                release(form);
            }
            return outcome;
        } catch (NotYours refused) {
            release(form);
            throw refused;
        }
    }

    /** Notes where a form led, for the one who sends it again. */
    public void remember(HttpServletRequest request, String location) {
        if (request.getAttribute(CLAIMED) instanceof Form form) {
            transactions.executeWithoutResult(_ -> sql.sql("""
                            update form_receipt set location = :location
                             where tenant_id = :tenant and person_id = :person and form_key = :key
                            """)
                    .param("location", location)
                    .param("tenant", form.actor().tenant().value())
                    .param("person", form.actor().person().value())
                    .param("key", form.key())
                    .update());
        }
    }

    /** Forgets the keys of forms nobody will send again, for the municipality in scope. Inside a transaction. */
    public int forgetBefore(Instant time) {
        return sql.sql("delete from form_receipt where tenant_id = current_tenant() and claimed_at < :time")
                .param("time", Rows.at(time))
                .update();
    }

    private record Form(Actor actor, UUID key) {}

    private @Nullable Form formOfThisRequest() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return null;
        }
        var request = attributes.getRequest();
        var key = request.getParameter(FIELD);
        if (request.getParameter(ADVICE) != null) {
            return null;
        }
        if (!request.getMethod().equals("POST") || key == null || request.getAttribute(CLAIMED) != null) {
            return null;
        }
        return actors.actor()
                .map(actor -> {
                    var form = new Form(actor, uuid(key));
                    request.setAttribute(CLAIMED, form);
                    return form;
                })
                .orElse(null);
    }

    private static UUID uuid(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException _) {
            return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void claim(Form form) {
        var claimed = sql.sql("""
                        insert into form_receipt (tenant_id, person_id, form_key, claimed_at)
                        values (:tenant, :person, :key, :now)
                        on conflict do nothing
                        """)
                .param("tenant", form.actor().tenant().value())
                .param("person", form.actor().person().value())
                .param("key", form.key())
                .param("now", Rows.at(clock.instant()))
                .update();
        if (claimed == 0) {
            throw new AlreadyDone(sql.sql("""
                            select location from form_receipt
                             where tenant_id = :tenant and person_id = :person and form_key = :key
                            """)
                    .param("tenant", form.actor().tenant().value())
                    .param("person", form.actor().person().value())
                    .param("key", form.key())
                    .query((row, _) -> Optional.ofNullable(row.getString("location")))
                    .single());
        }
    }

    private void release(Form form) {
        sql.sql("""
                delete from form_receipt
                 where tenant_id = :tenant and person_id = :person and form_key = :key
                """)
                .param("tenant", form.actor().tenant().value())
                .param("person", form.actor().person().value())
                .param("key", form.key())
                .update();
    }
}
