package no.stafett.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.stafett.access.CurrentRoute;
import no.stafett.access.Demands;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Tells the door which route comes, for as long as it is answered. */
class DemandInterceptor implements HandlerInterceptor {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            CurrentRoute.begin(
                    method.getShortLogMessage(),
                    Optional.ofNullable(method.getMethodAnnotation(Demands.class)),
                    items(request));
        }
        return true;
    }

    /** Every id of the address but the plan's own. */
    private static Set<UUID> items(HttpServletRequest request) {
        var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> named
                ? named.entrySet().stream()
                        .filter(variable -> !"plan".equals(variable.getKey()))
                        .map(variable -> String.valueOf(variable.getValue()))
                        .filter(word -> ID.matcher(word).matches())
                        .map(UUID::fromString)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception problem) {
        CurrentRoute.end();
    }
}
