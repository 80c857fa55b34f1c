package no.stafett.identity.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.stereotype.Component;

/** What every answer tells the browser to refuse. Nothing from elsewhere, nothing inline, nothing kept. */
@Component
public class SecurityHeaders {

    private final String policy;
    private final String inFramesOfIssuers;

    SecurityHeaders(Registrations registrations) {
        this.policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                + "connect-src 'self'; form-action "
                + String.join(" ", registrations.origins()).transform(origins -> ("'self' " + origins).strip())
                + "; base-uri 'none'; frame-ancestors 'none'";
        this.inFramesOfIssuers = "default-src 'none'; frame-ancestors "
                + (registrations.origins().isEmpty() ? "'none'" : String.join(" ", registrations.origins()));
    }

    /** For an answer without a word in it, which the issuers load in frames of their own. */
    void writeForIssuers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(inFramesOfIssuers))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
    }

    public void write(HeadersConfigurer<HttpSecurity> headers) {
        var notOurFiles = new NegatedRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher("/assets/**"));
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(
                        new DelegatingRequestMatcherHeaderWriter(notOurFiles, new CacheControlHeadersWriter()));
    }
}
