package no.stafett;

import com.microsoft.playwright.Request;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.stafett.shared.once.OncePerForm;

/** Everything the browsers of this run have asked of a plan, once each, so that somebody else can try the same. */
public final class AskedByBrowsers {

    /**
     * One request into a plan.
     *
     * @param path with its query
     * @param type of the body, empty when there is none
     */
    public record Asked(String method, String path, String type, String body) {

        private static final Pattern PLAN = Pattern.compile("^/plans/([0-9a-f-]{36})(?=[/?]|$)");
        private static final Pattern TOKENS = Pattern.compile("(name=\"(_csrf|" + OncePerForm.FIELD
                + ")\"\\r\\n\\r\\n)[^\\r]*|\\b(_csrf|" + OncePerForm.FIELD + ")=[^&]*");

        static Optional<Asked> of(Request request) {
            var address = URI.create(request.url());
            var path = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
            if (!PLAN.matcher(path).find()) {
                return Optional.empty();
            }
            var sent = Optional.ofNullable(request.postDataBuffer())
                    .map(body -> new String(body, StandardCharsets.UTF_8))
                    .orElse("");
            return Optional.of(new Asked(
                    request.method(),
                    path,
                    request.headers().getOrDefault("content-type", ""),
                    withTokens(sent, "", "")));
        }

        public String plan() {
            var plan = PLAN.matcher(path);
            return plan.find() ? plan.group(1) : "";
        }

        /** The same body, sent by somebody else: with her session's token, as a form of its own. */
        public String bodyWith(String token, String form) {
            return withTokens(body, token, form);
        }

        /** What was typed and is long enough to know again. */
        public Stream<String> typed() {
            return type.startsWith("application/x-www-form-urlencoded")
                    ? Stream.of(body.split("&"))
                            .filter(field -> !field.startsWith("_"))
                            .map(field ->
                                    URLDecoder.decode(field.substring(field.indexOf('=') + 1), StandardCharsets.UTF_8))
                            .filter(text -> text.length() >= 12 && text.contains(" "))
                    : Stream.empty();
        }

        private static String withTokens(String body, String token, String form) {
            return TOKENS.matcher(body).replaceAll(found -> {
                boolean multipart = found.group(1) != null;
                var name = multipart ? found.group(2) : found.group(3);
                return java.util.regex.Matcher.quoteReplacement(
                        (multipart ? found.group(1) : name + "=") + (name.equals("_csrf") ? token : form));
            });
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static final Map<Asked, Asked> ASKED = new LinkedHashMap<>();

    private AskedByBrowsers() {}

    /** So far. */
    public static synchronized List<Asked> all() {
        return new ArrayList<>(ASKED.keySet());
    }

    static synchronized void remember(Request request) {
        Asked.of(request).ifPresent(asked -> ASKED.putIfAbsent(asked, asked));
    }
}
