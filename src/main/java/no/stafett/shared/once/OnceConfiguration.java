package no.stafett.shared.once;

import java.time.Clock;
import no.stafett.shared.UseCase;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Puts {@link OncePerForm} around every use case, inside its transaction. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true, order = 0)
class OnceConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor onceAroundEveryUseCase(ObjectProvider<OncePerForm> once) {
        // Asked for lazily: an advisor is made before the beans that it needs.
        var advisor = new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forClassAnnotation(UseCase.class),
                (org.aopalliance.intercept.MethodInterceptor)
                        call -> once.getObject().invoke(call));
        advisor.setOrder(10);
        return advisor;
    }
}
