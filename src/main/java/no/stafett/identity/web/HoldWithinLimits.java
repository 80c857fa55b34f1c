package no.stafett.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.stafett.identity.limit.Limits;
import no.stafett.shared.Actor;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.Limited;
import no.stafett.shared.web.Pages;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Asks one who comes too often to wait, before anything is done or looked up. Counted for each person, so nobody else
 * notices, and the same whatever the address names (D-04).
 */
@Configuration(proxyBeanMethods = false)
class HoldWithinLimits implements WebMvcConfigurer, HandlerInterceptor {

    static final int TOO_MANY_REQUESTS = 429;

    private final Limits limits;
    private final CurrentSession session;
    private final Pages pages;
    private final Clock clock;

    HoldWithinLimits(Limits limits, CurrentSession session, Pages pages, Clock clock) {
        this.limits = limits;
        this.session = session;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var wait = session.actor()
                .flatMap(actor -> counted(request, handler).stream()
                        .flatMap(kind -> limits.take(kind, name(actor)).stream())
                        .max(Comparator.naturalOrder()));
        if (wait.isEmpty()) {
            return true;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds(wait.get())));
        pages.write(page(request, wait.get()), TOO_MANY_REQUESTS, request, response);
        return false;
    }

    private static Set<Limited.Kind> counted(HttpServletRequest request, Object handler) {
        var kinds = EnumSet.noneOf(Limited.Kind.class);
        if (handler instanceof HandlerMethod method) {
            var limited = method.getMethodAnnotation(Limited.class);
            if (limited != null) {
                kinds.addAll(Set.of(limited.value()));
            }
            if (isPageOfAPlan(request, method)) {
                kinds.add(Limited.Kind.PLAN_PAGES);
            }
        }
        return kinds;
    }

    /** A picture comes along with its page and is not counted beside it. */
    private static boolean isPageOfAPlan(HttpServletRequest request, HandlerMethod method) {
        return !HttpMethod.POST.matches(request.getMethod())
                && Answer.class.isAssignableFrom(method.getReturnType().getParameterType())
                && String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                        .contains("{plan}");
    }

    private TooOftenPage page(HttpServletRequest request, Duration wait) {
        var again = clock.instant().plus(wait);
        var path = ReturnPath.of(request.getRequestURI());
        return HttpMethod.POST.matches(request.getMethod())
                ? new TooOftenPage(
                        again, SentForm.withoutFiles(request), SentForm.bringsFiles(request), Optional.empty())
                : new TooOftenPage(again, Optional.empty(), false, Optional.of(path));
    }

    private static long seconds(Duration wait) {
        return wait.plusSeconds(1).toSeconds();
    }

    private static String name(Actor actor) {
        return actor.tenant() + "/" + actor.person();
    }
}
