package no.stafett;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Somebody with a browser without JavaScript: keeps cookies, follows redirects, fills forms. One visitor is one session;
 * as many as a test likes may be in the house at once.
 */
public final class Visitor {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final int MOST_REDIRECTS = 10;

    private final URI address;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final Map<String, String> headers = new LinkedHashMap<>(Map.of("Accept", "text/html"));

    Visitor(URI address) {
        this.address = address;
    }

    /** Sends this header with every request from now on ({@code Accept-Language}, {@code HX-Request} …). */
    public Visitor with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Opens a page of ours, or one at a whole address, and follows where it leads. */
    public Seen get(String path) {
        return follow(send(request(address.resolve(path)).GET()), true);
    }

    /** The first answer, a redirect included. */
    public Seen getOnce(String path) {
        return follow(send(request(address.resolve(path)).GET()), false);
    }

    /** Sends fields as they are, without the hidden ones of a form: what somebody may try who saw no form. */
    public Seen post(String path, Map<String, String> fields) {
        return post(
                address.resolve(path),
                fields.entrySet().stream()
                        .map(field -> Map.entry(field.getKey(), field.getValue()))
                        .toList());
    }

    /** Sends any method with any body. */
    public Seen send(String method, String path, String contentType, String body) {
        return follow(send(of(method, path, contentType, body)), true);
    }

    /** The same, and the first answer, a redirect included. */
    public Seen sendOnce(String method, String path, String contentType, String body) {
        return follow(send(of(method, path, contentType, body)), false);
    }

    private HttpRequest.Builder of(String method, String path, String contentType, String body) {
        var request = request(address.resolve(path)).method(method, BodyPublishers.ofString(body));
        return contentType.isEmpty() ? request : request.header("Content-Type", contentType);
    }

    /** The value of a cookie, or the empty text. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Puts a cookie there, as a thief or an old browser would. */
    public Visitor setCookie(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(address, cookie);
        return this;
    }

    Seen post(URI target, List<Map.Entry<String, String>> fields) {
        var body = fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return follow(
                send(request(target)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))),
                true);
    }

    Seen post(URI target, String contentType, BodyPublisher body) {
        return follow(send(request(target).header("Content-Type", contentType).POST(body)), true);
    }

    private Seen follow(HttpResponse<byte[]> first, boolean allTheWay) {
        var response = first;
        var redirects = new ArrayList<URI>();
        while (allTheWay && isRedirect(response)) {
            if (redirects.size() == MOST_REDIRECTS) {
                throw new AssertionError("led in circles: " + redirects);
            }
            var next = response.uri()
                    .resolve(response.headers().firstValue("Location").orElseThrow());
            redirects.add(next);
            response = send(request(next).GET());
        }
        return new Seen(this, response, redirects);
    }

    private static boolean isRedirect(HttpResponse<?> response) {
        return switch (response.statusCode()) {
            case 301, 302, 303 -> true;
            default -> false;
        };
    }

    private HttpRequest.Builder request(URI target) {
        var request = HttpRequest.newBuilder(target).timeout(Duration.ofSeconds(30));
        headers.forEach(request::header);
        try {
            cookies.get(target, Map.of()).forEach((name, values) -> {
                if (!values.isEmpty()) {
                    request.header(name, String.join("; ", values));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return request;
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            cookies.put(response.uri(), response.headers().map());
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
