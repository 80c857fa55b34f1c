package no.stafett.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import no.stafett.identity.SignedIn;
import no.stafett.shared.Actor;
import no.stafett.shared.once.OncePerForm;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Who the session belongs to. */
@Component
class CurrentSession implements OncePerForm.ActorOfRequest {

    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    @Override
    public Optional<Actor> actor() {
        return person().map(SignedIn::actor);
    }

    Optional<SignedIn> person() {
        return principal(SignedIn.class);
    }

    Optional<SeveralMunicipalities> choosing() {
        return principal(SeveralMunicipalities.class);
    }

    /** The same sign-in, seen as this person from now on. */
    void becomes(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken before) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new OAuth2AuthenticationToken(
                    person, person.getAuthorities(), before.getAuthorizedClientRegistrationId()));
            SecurityContextHolder.setContext(context);
            sessions.saveContext(context, request, response);
        }
    }

    private static <T> Optional<T> principal(Class<T> type) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null
                ? Optional.empty()
                : Optional.ofNullable(authentication.getPrincipal())
                        .filter(type::isInstance)
                        .map(type::cast);
    }
}
