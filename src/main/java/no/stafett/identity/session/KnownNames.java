package no.stafett.identity.session;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.stafett.identity.sql.ProfileStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Language;
import no.stafett.tenant.Municipalities;
import no.stafett.tenant.TenantScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What stands on top of a page, by person: her name and the name of her municipality. No session keeps it, so it is read
 * behind the wall and remembered for some minutes. No right follows from it.
 */
@Component
class KnownNames {

    private static final int MOST = 5_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final ProfileStore profiles;
    private final Municipalities municipalities;
    private final TransactionOperations transactions;
    private final Map<Actor, Known> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Actor, Known> eldest) {
            return size() > MOST;
        }
    };

    KnownNames(ProfileStore profiles, Municipalities municipalities, TransactionOperations transactions) {
        this.profiles = profiles;
        this.municipalities = municipalities;
        this.transactions = transactions;
    }

    record Known(String displayName, String municipality, Language municipalityLanguage, Instant until) {

        @Override
        public String toString() {
            return "Known[masked]";
        }
    }

    /** What was remembered of her is read anew the next time: she has just signed in, and may have been away. */
    void forget(Actor actor) {
        remember(actor, null);
    }

    /** Nothing when the municipality knows her no more, when she has left it, or in another capacity. */
    Optional<Known> of(Actor actor, Instant now) {
        var known = remembered(actor);
        if (known != null && now.isBefore(known.until())) {
            return Optional.of(known);
        }
        var read = read(actor, now);
        remember(actor, read.orElse(null));
        return read;
    }

    private Optional<Known> read(Actor actor, Instant now) {
        try {
            return TenantScope.call(actor.tenant(), () -> transactions.execute(_ -> known(actor, now)));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Known> known(Actor actor, Instant now) {
        return profiles.find(actor.tenant(), actor.person())
                .filter(profile -> profile.person().capacity() == actor.capacity())
                .filter(_ -> !profiles.hasLeft(actor.tenant(), actor.person()))
                .map(profile -> {
                    var municipality = municipalities.current();
                    return new Known(
                            profile.person().fullName(),
                            municipality.name(),
                            municipality.language(),
                            now.plus(REMEMBERED));
                });
    }

    private @Nullable Known remembered(Actor actor) {
        synchronized (remembered) {
            return remembered.get(actor);
        }
    }

    private void remember(Actor actor, @Nullable Known known) {
        synchronized (remembered) {
            if (known == null) {
                remembered.remove(actor);
            } else {
                remembered.put(actor, known);
            }
        }
    }
}
