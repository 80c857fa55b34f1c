package no.stafett.identity.session;

import java.time.Instant;
import java.util.Optional;
import no.stafett.identity.AuthenticationLevel;
import no.stafett.shared.Actor;
import no.stafett.shared.ColorScheme;
import no.stafett.shared.Language;
import no.stafett.shared.WeightyAct;

/**
 * A session as it is kept: ids and choices, nothing that names anybody.
 *
 * @param registration the issuer she came from, by its name in our configuration
 * @param issuerSession the hash of the issuer's own name for the session there, when it told one
 * @param endsAt moves with use, never past {@code latestEnd}
 */
public record KeptSession(
        Actor actor,
        String registration,
        Optional<String> issuerSession,
        AuthenticationLevel level,
        Optional<Language> language,
        Optional<ColorScheme> colorScheme,
        Optional<Instant> authenticatedAt,
        Optional<WeightyAct> seenAnewFor,
        Instant seenAt,
        Instant endsAt,
        Instant latestEnd) {}
