package no.stafett.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.stafett.shared.once.OncePerForm;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Turns an {@link Answer} into a response. */
class AnswerWriter implements HandlerMethodReturnValueHandler {

    private final Pages pages;
    private final OncePerForm once;

    AnswerWriter(Pages pages, OncePerForm once) {
        this.pages = pages;
        this.once = once;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Answer.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object returnValue,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest webRequest)
            throws Exception {
        container.setRequestHandled(true);
        var request = webRequest.getNativeRequest(HttpServletRequest.class);
        var response = webRequest.getNativeResponse(HttpServletResponse.class);
        if (request == null || response == null || returnValue == null) {
            throw new IllegalStateException("an answer needs a request");
        }
        switch ((Answer) returnValue) {
            case Answer.Show(var page, var status) -> pages.write(page, status, request, response);
            case Answer.GoTo(var path) -> {
                once.remember(request, path);
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + path);
            }
        }
    }
}
