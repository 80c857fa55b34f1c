package no.stafett.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import no.stafett.shared.NotYours;
import no.stafett.shared.WordlessTrace;
import no.stafett.shared.once.AlreadyDone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** The three roads of "no" that are not a refusal by a rule, and the pages at their end. */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final Pattern PLAN = Pattern.compile("^/plans/[0-9a-f-]{36}");

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler({
        NotYours.class,
        MethodArgumentTypeMismatchException.class,
        MissingServletRequestParameterException.class
    })
    void notFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(ErrorPage.Kind.NOT_FOUND, "", request, response);
    }

    @ExceptionHandler(AlreadyDone.class)
    void alreadyDone(AlreadyDone done, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", done.location().orElseGet(() -> nearestPage(request)));
    }

    @ExceptionHandler({
        CannotGetJdbcConnectionException.class,
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        QueryTimeoutException.class
    })
    void unavailable(Exception cause, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.warn("The database does not answer: {}", cause.getClass().getSimpleName());
        response.setHeader("Retry-After", "30");
        show(ErrorPage.Kind.UNAVAILABLE, "", request, response);
    }

    /** The pool closes a connection that broke, and tells of it itself, without an SQL state. */
    @ExceptionHandler(UncategorizedSQLException.class)
    void unclear(UncategorizedSQLException cause, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (WordlessTrace.errorCode(cause).isEmpty()) {
            unavailable(cause, request, response);
        } else {
            bug(cause, request, response);
        }
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    void tooLarge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(ErrorPage.Kind.TOO_LARGE, "", request, response);
    }

    @ExceptionHandler(Exception.class)
    void bug(Exception cause, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (cause instanceof org.springframework.web.ErrorResponse answer
                && answer.getStatusCode().is4xxClientError()) {
            show(ErrorPage.Kind.NOT_FOUND, "", request, response);
            return;
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        // The path may hold ids and nothing else; what was typed stays out of the server's log, messages too.
        LOG.error(
                "Reference {}: {} {}\n{}",
                reference,
                request.getMethod(),
                request.getRequestURI(),
                WordlessTrace.of(cause));
        show(ErrorPage.Kind.BUG, reference, request, response);
    }

    /** What the container itself refused, before any controller. */
    @RequestMapping("/error")
    @OpenToAll
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var kind = switch (status) {
            case 403 -> ErrorPage.Kind.FORM_EXPIRED;
            case 413 -> ErrorPage.Kind.TOO_LARGE;
            case 503 -> ErrorPage.Kind.UNAVAILABLE;
            default -> status >= 500 ? ErrorPage.Kind.BUG : ErrorPage.Kind.NOT_FOUND;
        };
        show(kind, "", request, response);
    }

    private void show(ErrorPage.Kind kind, String reference, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        pages.write(new ErrorPage(kind, reference), kind.status(), request, response);
    }

    private static String nearestPage(HttpServletRequest request) {
        var plan = PLAN.matcher(request.getRequestURI());
        return plan.find() ? plan.group() : "/start";
    }
}
