package no.stafett.identity.web;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.Set;
import no.stafett.identity.SignedIn;
import no.stafett.identity.limit.Limits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Who gets in, by one road for all issuers: OpenID Connect with code, PKCE, state and nonce. Everything is closed unless
 * it stands in {@link #OPEN}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** What can be seen by somebody who is not signed in. */
    static final String[] OPEN = {
        "/", "/sign-in", "/sign-in/**", "/sign-out", "/language", "/color-scheme", "/assets/**", "/favicon.ico"
    };

    @Bean
    PageAskedFor pageAskedFor() {
        return new PageAskedFor();
    }

    /** The house reads and is sent forms; nothing here answers to any other method (B-03). */
    @Bean
    HttpFirewall onlyOurMethods() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHttpMethods(Set.of("GET", "HEAD", "POST"));
        return firewall;
    }

    /** What is demanded of a token beyond its signature, issuer, audience, time and nonce. */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(Clock clock) {
        var tokens = new OidcIdTokenDecoderFactory();
        tokens.setJwtValidatorFactory(issuer -> new DelegatingOAuth2TokenValidator<>(
                JwtTypeValidator.jwt(),
                new JwtTimestampValidator(),
                new OidcIdTokenValidator(issuer),
                new FreshToken(clock)));
        return tokens;
    }

    @Bean
    AfterSignIn afterSignIn(PageAskedFor pageAskedFor, SessionContexts sessions) {
        return new AfterSignIn(pageAskedFor, sessions);
    }

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            SecurityHeaders securityHeaders,
            Registrations registrations,
            AuthorizationRequests requests,
            AskedOfIssuers askedOfIssuers,
            IssuedIdentity identities,
            SessionContexts sessions,
            AskToSignIn askToSignIn,
            AfterSignIn afterSignIn,
            AfterSignOut afterSignOut,
            PageAskedFor pageAskedFor,
            Limits limits) {
        return http.headers(securityHeaders::write)
                .securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(
                        paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .anyRequest()
                                .hasAuthority(SignedIn.AUTHORITY))
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .requestCache(cache -> cache.requestCache(pageAskedFor))
                .exceptionHandling(no -> no.accessDeniedHandler(new Denied()).authenticationEntryPoint(askToSignIn))
                .oauth2Login(login -> login.loginPage("/sign-in")
                        .clientRegistrationRepository(registrations)
                        .authorizedClientRepository(new NoTokensKept())
                        .authorizationEndpoint(issuer -> issuer.authorizationRequestResolver(requests)
                                .authorizationRequestRepository(askedOfIssuers))
                        .userInfoEndpoint(claims -> claims.oidcUserService(identities))
                        .successHandler(afterSignIn)
                        .failureHandler(afterSignIn)
                        .withObjectPostProcessor(whenAnIssuerDoesNotAnswer()))
                .logout(out -> out.logoutRequestMatcher(
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/sign-out"))
                        .logoutSuccessHandler(afterSignOut)
                        .addLogoutHandler((request, response, _) -> sessions.end(request, response))
                        .addLogoutHandler(new HeaderWriterLogoutHandler(
                                new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE))))
                .addFilterBefore(new WhenSessionsAreOutOfReach(), SecurityContextHolderFilter.class)
                .addFilterBefore(new OnlyFromHere(), CsrfFilter.class)
                .addFilterBefore(new SignInsPerAddress(limits), OAuth2AuthorizationRequestRedirectFilter.class)
                .addFilterAfter(new TenantFilter(), AuthorizationFilter.class)
                .build();
    }

    /** What an issuer shows in a frame of its own, without a cookie. The only page of ours that may stand in one. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    SecurityFilterChain signedOutElsewhere(HttpSecurity http, SecurityHeaders securityHeaders) {
        return http.securityMatcher("/sign-out/*")
                .headers(securityHeaders::writeForIssuers)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                .build();
    }

    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> whenAnIssuerDoesNotAnswer() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler((_, response, _) ->
                        response.sendRedirect("/sign-in/refused?why=" + SignInProblem.UNAVAILABLE.word()));
                return filter;
            }
        };
    }
}
