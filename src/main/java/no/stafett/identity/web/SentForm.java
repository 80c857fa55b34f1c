package no.stafett.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.stafett.identity.session.UnsentForm;
import no.stafett.identity.session.UnsentForm.Field;
import org.springframework.web.multipart.MultipartRequest;

/** The form a request brings, when it is one that can be shown again: fields and nothing else, of a size one writes. */
final class SentForm {

    private static final int MOST_WRITTEN = 100_000;

    private SentForm() {}

    /** Nothing for a file, which must be chosen again, and for a part of a page, which is asked for again by itself. */
    static Optional<UnsentForm> of(HttpServletRequest request) {
        return isForm(request) ? written(request) : Optional.empty();
    }

    /** What was written in a form that may have brought files too; they are let go of, and its page asks for them again. */
    static Optional<UnsentForm> withoutFiles(HttpServletRequest request) {
        return request instanceof MultipartRequest && isOfAPage(request) ? written(request) : of(request);
    }

    /** Whether a file came along, and not only the place for one. */
    static boolean bringsFiles(HttpServletRequest request) {
        return request instanceof MultipartRequest form
                && form.getMultiFileMap().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(file -> !file.isEmpty());
    }

    private static Optional<UnsentForm> written(HttpServletRequest request) {
        List<Field> fields = request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().equals("_csrf"))
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Field(field.getKey(), value)))
                .toList();
        int written = fields.stream().mapToInt(field -> field.value().length()).sum();
        return written <= MOST_WRITTEN
                ? Optional.of(new UnsentForm(request.getRequestURI(), fields))
                : Optional.empty();
    }

    private static boolean isForm(HttpServletRequest request) {
        return isOfAPage(request)
                && String.valueOf(request.getContentType()).startsWith("application/x-www-form-urlencoded");
    }

    private static boolean isOfAPage(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getHeader("HX-Request") == null
                && ReturnPath.of(request.getRequestURI()).equals(request.getRequestURI());
    }
}
