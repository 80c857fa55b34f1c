package no.stafett.identity.web;

import jakarta.servlet.DispatcherType;
import no.stafett.identity.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
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
    @SuppressWarnings("NullAway") // null is the documented way to keep addresses as they were asked for
    HttpSessionRequestCache pageAskedFor() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        // Only a page somebody was on the way to; never a picture, a file or a part of a page.
        cache.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && request.getHeader("HX-Request") == null
                && String.valueOf(request.getHeader("Accept")).contains("text/html"));
        return cache;
    }

    @Bean
    AfterSignIn afterSignIn(HttpSessionRequestCache pageAskedFor) {
        return new AfterSignIn(pageAskedFor);
    }

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            SecurityHeaders securityHeaders,
            Registrations registrations,
            AuthorizationRequests requests,
            IssuedIdentity identities,
            AfterSignIn afterSignIn,
            HttpSessionRequestCache pageAskedFor) {
        return http.headers(securityHeaders::write)
                .authorizeHttpRequests(
                        paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .anyRequest()
                                .hasAuthority(SignedIn.AUTHORITY))
                .csrf(csrf -> csrf.csrfTokenRepository(new HttpSessionCsrfTokenRepository())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .requestCache(cache -> cache.requestCache(pageAskedFor))
                .exceptionHandling(no -> no.accessDeniedHandler(new Denied())
                        .authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")))
                .oauth2Login(login -> login.loginPage("/sign-in")
                        .clientRegistrationRepository(registrations)
                        .authorizedClientRepository(new NoTokensKept())
                        .authorizationEndpoint(issuer -> issuer.authorizationRequestResolver(requests))
                        .userInfoEndpoint(claims -> claims.oidcUserService(identities))
                        .successHandler(afterSignIn)
                        .failureHandler(afterSignIn)
                        .withObjectPostProcessor(whenAnIssuerDoesNotAnswer()))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession()))
                .logout(out -> out.logoutRequestMatcher(
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/sign-out"))
                        .logoutSuccessUrl("/sign-in?signed-out")
                        .deleteCookies("stafett")
                        .addLogoutHandler(new HeaderWriterLogoutHandler(
                                new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE))))
                .addFilterAfter(new TenantFilter(), AuthorizationFilter.class)
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
