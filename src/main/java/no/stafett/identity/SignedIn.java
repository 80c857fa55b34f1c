package no.stafett.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.stafett.shared.Actor;
import no.stafett.shared.ColorScheme;
import no.stafett.shared.Language;
import no.stafett.shared.WeightyAct;
import no.stafett.shared.web.CurrentUser;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * The one who is signed in: one person, in one municipality, in one capacity, for one session.
 *
 * <p>Neither the token of the issuer nor the national identity number is kept; what is left of them is the level.
 *
 * @param municipality the name of the municipality
 * @param municipalityLanguage the language used when neither the person nor the browser says anything
 * @param authenticatedAt when the issuer saw her, which may be earlier than this session; nothing when it has not told
 * @param seenAnewFor what she was sent to the issuer once more for; nothing after an ordinary sign-in
 */
public record SignedIn(
        Actor actor,
        String displayName,
        String municipality,
        Language municipalityLanguage,
        Optional<Language> language,
        Optional<ColorScheme> colorScheme,
        AuthenticationLevel authenticationLevel,
        Optional<Instant> authenticatedAt,
        Optional<WeightyAct> seenAnewFor)
        implements OidcUser, CurrentUser {

    /** What the rest of the house asks for: signed in, and in one municipality. */
    public static final String AUTHORITY = "SIGNED_IN";

    public SignedIn speaking(Language chosen) {
        return new SignedIn(
                actor,
                displayName,
                municipality,
                municipalityLanguage,
                Optional.of(chosen),
                colorScheme,
                authenticationLevel,
                authenticatedAt,
                seenAnewFor);
    }

    /** The same person with another colour scheme; empty means as the device. */
    public SignedIn seeing(Optional<ColorScheme> chosen) {
        return new SignedIn(
                actor,
                displayName,
                municipality,
                municipalityLanguage,
                language,
                chosen,
                authenticationLevel,
                authenticatedAt,
                seenAnewFor);
    }

    /** The same person, whom her issuer has just seen for this act. */
    public SignedIn seenAnewFor(WeightyAct act) {
        return new SignedIn(
                actor,
                displayName,
                municipality,
                municipalityLanguage,
                language,
                colorScheme,
                authenticationLevel,
                authenticatedAt,
                Optional.of(act));
    }

    /** Whether her issuer has seen her since then, and not for another act alone. Not told means no. */
    public boolean isSeenSince(Instant earliest, WeightyAct act) {
        return authenticatedAt.filter(at -> !at.isBefore(earliest)).isPresent()
                && seenAnewFor.map(act::equals).orElse(true);
    }

    @Override
    public String getName() {
        return actor.person().toString();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(AUTHORITY));
    }

    @Override
    public Map<String, Object> getAttributes() {
        return getClaims();
    }

    @Override
    public Map<String, Object> getClaims() {
        return Map.of("sub", getName());
    }

    @Override
    public OidcUserInfo getUserInfo() {
        return new OidcUserInfo(getClaims());
    }

    /** Stands in for the token of the issuer, which is let go as soon as it has been read. */
    @Override
    public OidcIdToken getIdToken() {
        return new OidcIdToken("let go", null, null, getClaims());
    }

    @Override
    public String toString() {
        return "SignedIn[" + actor.person() + "]";
    }
}
