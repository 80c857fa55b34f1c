package no.stafett.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import no.stafett.access.CurrentRoute;
import no.stafett.access.Demands;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Tells the door which route comes, for as long as it is answered. */
class DemandInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            CurrentRoute.begin(
                    method.getShortLogMessage(), Optional.ofNullable(method.getMethodAnnotation(Demands.class)));
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception problem) {
        CurrentRoute.end();
    }
}
