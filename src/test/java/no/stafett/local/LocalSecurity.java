package no.stafett.local;

import no.stafett.identity.web.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The local paths are open and keep no session; what they tell the browser is the same as everywhere. */
@Local
@Configuration(proxyBeanMethods = false)
class LocalSecurity {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain localDoors(HttpSecurity http, SecurityHeaders headers) {
        return http.securityMatcher("/local/**")
                .headers(headers::write)
                // The token endpoint is called by a server, with a secret instead of a session.
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                .build();
    }
}
