package no.stafett.plan.usecase;

import no.stafett.identity.domain.SyntheticNumbers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Made-up identity numbers are welcome where people practise, and nowhere else. */
@Configuration(proxyBeanMethods = false)
class AllowedNumbers {

    @Bean
    SyntheticNumbers syntheticNumbers(@Value("${stafett.synthetic-national-ids:false}") boolean allowed) {
        return allowed ? SyntheticNumbers.ALLOWED : SyntheticNumbers.REFUSED;
    }
}
