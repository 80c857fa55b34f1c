package no.stafett;

import com.microsoft.playwright.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.shared.once.OncePerForm;

/**
 * Everything the browsers of this run of the tests have asked of a plan, so that somebody else can try the same. The tests run
 * in several processes: each test class leaves what its browsers asked in a file, in a folder of the run.
 */
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

        /** The same request at another address. */
        public Asked at(String elsewhere) {
            return new Asked(method, elsewhere, type, body);
        }

        /** The same request with another body. */
        public Asked with(String anotherBody) {
            return new Asked(method, path, type, anotherBody);
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

        private String line() {
            return Stream.of(method, path, type, body)
                    .map(word -> Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8)))
                    .collect(Collectors.joining(","));
        }

        private static Asked of(String line) {
            var words = Stream.of(line.split(",", -1))
                    .map(word -> new String(Base64.getDecoder().decode(word), StandardCharsets.UTF_8))
                    .toList();
            return new Asked(words.get(0), words.get(1), words.get(2), words.get(3));
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

    /** What {@code pom.xml} calls the run; one test started by itself has a folder of its own. */
    private static final Path FOLDER = Path.of(
            "target",
            "asked",
            System.getProperty(
                    "stafett.test.begun", "alone-" + ProcessHandle.current().pid()));

    private static final Set<Asked> ASKED = new LinkedHashSet<>();

    private AskedByBrowsers() {}

    /** What those of these test classes have asked that are done, by class. */
    public static Map<String, List<Asked>> of(Collection<String> tests) {
        var asked = new TreeMap<String, List<Asked>>();
        for (var test : tests) {
            var file = FOLDER.resolve(test);
            if (Files.exists(file)) {
                asked.put(test, read(file));
            }
        }
        return asked;
    }

    /** What was asked in this process since a test class was last done. */
    public static synchronized List<Asked> justNow() {
        return List.copyOf(ASKED);
    }

    static synchronized void remember(Request request) {
        Asked.of(request).ifPresent(ASKED::add);
    }

    /** The file is there when it is whole. */
    static synchronized void leave(Class<?> test) {
        try {
            Files.createDirectories(FOLDER);
            var begun = Files.createTempFile(FOLDER, "begun", "");
            Files.write(begun, ASKED.stream().map(Asked::line).toList());
            Files.move(begun, FOLDER.resolve(test.getName()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ASKED.clear();
    }

    private static List<Asked> read(Path file) {
        try {
            return Files.readAllLines(file).stream().map(Asked::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
