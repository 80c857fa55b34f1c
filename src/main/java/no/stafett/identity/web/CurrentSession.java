package no.stafett.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import no.stafett.identity.SignedIn;
import no.stafett.shared.Actor;
import no.stafett.shared.once.OncePerForm;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who the session belongs to. */
@Component
class CurrentSession implements OncePerForm.ActorOfRequest {

    private final SessionContexts contexts;

    CurrentSession(SessionContexts contexts) {
        this.contexts = contexts;
    }

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

    /** The language and the colours of the session from now on. */
    void becomes(SignedIn person, HttpServletRequest request) {
        contexts.change(person, request);
    }

    /** The session is about this municipality from now on, under a new key. */
    void choose(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        contexts.choose(person, request, response);
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
