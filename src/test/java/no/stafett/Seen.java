package no.stafett;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as a {@link Visitor} got it. */
public final class Seen {

    private final Visitor visitor;
    private final HttpResponse<byte[]> response;
    private final List<URI> redirects;
    private final Document document;

    Seen(Visitor visitor, HttpResponse<byte[]> response, List<URI> redirects) {
        this.visitor = visitor;
        this.response = response;
        this.redirects = List.copyOf(redirects);
        this.document = Jsoup.parse(body(), response.uri().toString());
    }

    public int status() {
        return response.statusCode();
    }

    /** Where the reader ended, after every redirect. */
    public String path() {
        return response.uri().getPath();
    }

    public URI address() {
        return response.uri();
    }

    /** Where she was led on the way. */
    public List<URI> redirects() {
        return redirects;
    }

    public Document document() {
        return document;
    }

    /** The content as it was sent. */
    public String body() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        return response.body();
    }

    /** Everything a person can read on the page, white space evened out. */
    public String text() {
        return document.text();
    }

    public String heading() {
        return document.select("h1").text();
    }

    /** A header of the answer, or the empty text. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The first form that is sent to this path. */
    public Form form(String action) {
        return document.select("form").stream()
                .filter(form -> form.attr("action").equals(action))
                .findFirst()
                .map(form -> new Form(visitor, form))
                .orElseThrow(() -> new AssertionError("no form to " + action + " on " + this + ", only "
                        + document.select("form").eachAttr("action")));
    }

    public boolean hasForm(String action) {
        return document.select("form").eachAttr("action").contains(action);
    }

    /** Follows the first link with these words. */
    public Seen follow(String words) {
        return document.select("a[href]").stream()
                .filter(link -> link.text().equals(words))
                .findFirst()
                .map(link -> visitor.get(target(link)))
                .orElseThrow(() -> new AssertionError("no link \"" + words + "\" on " + this + ", only "
                        + document.select("a[href]").eachText()));
    }

    private static String target(Element link) {
        return link.absUrl("href");
    }

    @Override
    public String toString() {
        return status() + " " + path() + " \"" + heading() + "\"";
    }
}
