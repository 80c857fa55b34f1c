package no.stafett.access.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.stafett.access.Demands;
import no.stafett.shared.web.FreshSignIn;
import no.stafett.shared.web.OpenToAll;
import no.stafett.shared.web.OwnPage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route says what it demands, or the application does not start (B-03). */
@Configuration(proxyBeanMethods = false)
class RoutesDeclare implements WebMvcConfigurer {

    private static final String A_PLAN = "{plan}";
    private static final Pattern NOTHING_OR_FIELD = Pattern.compile("(\\w+=\\w+)?");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new DemandInterceptor());
    }

    /** Looks through the routes when all of them are there, and stops the start. */
    @Configuration(proxyBeanMethods = false)
    static class AtStart implements SmartInitializingSingleton {

        private final RequestMappingHandlerMapping routes;

        AtStart(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
            this.routes = routes;
        }

        @Override
        public void afterSingletonsInstantiated() {
            var faults = faults(routes.getHandlerMethods());
            if (!faults.isEmpty()) {
                throw new IllegalStateException(
                        "Every route says one of @Demands, @OwnPage and @OpenToAll:\n" + String.join("\n", faults));
            }
        }
    }

    /** What is wrong with the routes, one line for each; nothing when all have given their word. */
    static List<String> faults(Map<RequestMappingInfo, HandlerMethod> routes) {
        var faults = new ArrayList<String>();
        routes.forEach((route, method) -> {
            @Nullable Demands demands = method.getMethodAnnotation(Demands.class);
            var said = Stream.of(demands, find(method, OwnPage.class), find(method, OpenToAll.class))
                    .filter(Objects::nonNull)
                    .count();
            if (said != 1) {
                faults.add(route + " says " + (said == 0 ? "nothing" : "more than one thing"));
            } else if (demands == null
                    && route.getPatternValues().stream().anyMatch(pattern -> pattern.contains(A_PLAN))) {
                faults.add(route + " is a way into a plan and demands nothing");
            } else if (demands != null && !demands.of().allows(demands.value())) {
                faults.add(route + " demands what there is not: " + demands.value() + " of " + demands.of());
            }
            @Nullable FreshSignIn fresh = method.getMethodAnnotation(FreshSignIn.class);
            if (fresh != null && find(method, OpenToAll.class) != null) {
                faults.add(route + " asks for a fresh sign-in of one who need not sign in");
            } else if (fresh != null
                    && !NOTHING_OR_FIELD.matcher(fresh.unless()).matches()) {
                faults.add(route + " goes without a fresh sign-in for what is no field: " + fresh.unless());
            }
        });
        return faults;
    }

    private static <A extends java.lang.annotation.Annotation> @Nullable A find(HandlerMethod method, Class<A> type) {
        var own = method.getMethodAnnotation(type);
        return own == null ? AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), type) : own;
    }
}
