package no.stafett.identity.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import no.stafett.identity.session.UnsentForm.Field;
import no.stafett.identity.sql.SessionStore;
import org.springframework.stereotype.Component;

/**
 * Forms that came when the session was over, or before their sender was seen anew: kept, sealed with what only the browser
 * holds, until the same person has signed in again or two hours have gone.
 */
@Component
public class UnsentForms {

    private static final Duration KEPT = Duration.ofHours(2);

    private final SessionStore store;
    private final Clock clock;

    UnsentForms(SessionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** False when nobody was ever signed in with this token: what strangers send is not kept. */
    public boolean keep(SessionToken token, UnsentForm form) {
        var ends = clock.instant().plus(KEPT);
        return !token.isVisitor() && Sessions.reach(() -> store.keepForm(token.key(), token.seal(written(form)), ends));
    }

    public Optional<UnsentForm> read(SessionToken token) {
        return Sessions.reach(() -> store.readForm(token.key(), clock.instant()).map(kept -> read(token.unseal(kept))));
    }

    /** From the session that was over to the new one; only when it is the same person's, otherwise it is gone. */
    public boolean carry(SessionToken before, SessionToken now) {
        return Sessions.reach(() -> store.readForm(before.key(), clock.instant())
                .map(kept -> store.carryForm(before.key(), now.key(), now.seal(before.unseal(kept))))
                .orElse(false));
    }

    public void discard(SessionToken token) {
        store.discardForm(token.key());
    }

    private static byte[] written(UnsentForm form) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(form.action(), out);
            out.writeInt(form.fields().size());
            for (var field : form.fields()) {
                write(field.name(), out);
                write(field.value(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static UnsentForm read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var action = readText(in);
            var fields = new ArrayList<Field>();
            for (int left = in.readInt(); left > 0; left--) {
                fields.add(new Field(readText(in), readText(in)));
            }
            return new UnsentForm(action, fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        var bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), java.nio.charset.StandardCharsets.UTF_8);
    }
}
