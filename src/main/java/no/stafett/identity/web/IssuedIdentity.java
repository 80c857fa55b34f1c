package no.stafett.identity.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.stafett.identity.SignedIn;
import no.stafett.identity.domain.SignInRefusal;
import no.stafett.identity.usecase.SignIn;
import no.stafett.identity.usecase.WelcomePerson;
import no.stafett.shared.Outcome;
import no.stafett.shared.Refusal;
import no.stafett.tenant.TenantScope;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** A token whose signature, issuer, audience, time and nonce were found right becomes a person of ours. */
@Component
class IssuedIdentity implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final Registrations registrations;
    private final SignIn signIn;
    private final WelcomePerson welcomePerson;

    IssuedIdentity(Registrations registrations, SignIn signIn, WelcomePerson welcomePerson) {
        this.registrations = registrations;
        this.signIn = signIn;
        this.welcomePerson = welcomePerson;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var token = request.getIdToken();
        var issuer = registrations.issuer(request.getClientRegistration().getRegistrationId());
        if (!issuer.maySpeakOf(token.getClaims())) {
            throw refused(SignInRefusal.NO_IDENTITY_IN_THE_ANSWER);
        }
        var people = switch (signIn.signIn(issuer.keys(), token.getClaims())) {
            case Outcome.Done<SignIn.Found>(var found)
            when !issuer.isAskedForNoMoreThan(found.key().level()) -> throw refused(SignInRefusal.LEVEL_IS_TOO_LOW);
            case Outcome.Done<SignIn.Found>(var found) ->
                peopleOf(found, Optional.ofNullable(token.getAuthenticatedAt()));
            case Outcome.Refused<SignIn.Found>(var reasons) -> throw refused(reasons.getFirst());
        };
        return FreshSignIns.hold(new JustSignedIn(people, Optional.ofNullable(token.getClaimAsString("sid"))));
    }

    /** Those in the municipalities that know her and where she has not left; never nobody. */
    private List<SignedIn> peopleOf(SignIn.Found found, Optional<Instant> authenticatedAt) {
        var people = new ArrayList<SignedIn>();
        var reasons = new ArrayList<Refusal>();
        welcomed(found, authenticatedAt).forEach(outcome -> {
            switch (outcome) {
                case Outcome.Done<SignedIn>(var person) -> people.add(person);
                case Outcome.Refused<SignedIn>(var why) -> reasons.addAll(why);
            }
        });
        if (people.isEmpty()) {
            throw refused(
                    reasons.contains(SignInRefusal.HAS_LEFT) ? SignInRefusal.HAS_LEFT : SignInRefusal.NOBODY_WE_KNOW);
        }
        return List.copyOf(people);
    }

    private List<Outcome<SignedIn>> welcomed(SignIn.Found found, Optional<Instant> authenticatedAt) {
        return found.holders().stream()
                .map(holder -> {
                    try {
                        return TenantScope.call(
                                holder.tenant(), () -> welcomePerson.welcome(holder, found.key(), authenticatedAt));
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static OAuth2AuthenticationException refused(Refusal reason) {
        return new OAuth2AuthenticationException(new OAuth2Error(reason.name()));
    }
}
