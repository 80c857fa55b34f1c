package no.stafett.shared.web;

import java.util.List;
import no.stafett.shared.Actor;
import no.stafett.shared.once.OncePerForm;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Controllers ask for an {@link Actor} or a {@link Texts} as an argument and return an {@link Answer}. */
@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private final Pages pages;
    private final OncePerForm once;

    WebConfiguration(Pages pages, OncePerForm once) {
        this.pages = pages;
        this.once = once;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new AnswerWriter(pages, once));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument());
    }

    private static final class ActorArgument implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class || parameter.getParameterType() == CurrentUser.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            var user = Shells.currentUser()
                    .orElseThrow(() -> new IllegalStateException("a page for people who are signed in"));
            return parameter.getParameterType() == Actor.class ? user.actor() : user;
        }
    }
}
