package no.stafett;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A form as it stands on a page, with everything it carries already in it, also what nobody sees. */
public final class Form {

    private final Visitor visitor;
    private final Element element;
    private final List<Map.Entry<String, String>> fields = new ArrayList<>();
    private final List<Upload> uploads = new ArrayList<>();

    private record Upload(String name, String fileName, String mediaType, byte[] content) {}

    Form(Visitor visitor, Element element) {
        this.visitor = visitor;
        this.element = element;
        element.select("input[name], textarea[name], select[name]").forEach(this::take);
    }

    /** Writes in a field, chooses in a list or among radio buttons. Fails when the form has no such field. */
    public Form fill(String name, String value) {
        mustHave(name);
        fields.removeIf(field -> field.getKey().equals(name));
        fields.add(Map.entry(name, value));
        return this;
    }

    /** Ticks one box among those with this name. */
    public Form tick(String name, String value) {
        mustHave(name);
        fields.add(Map.entry(name, value));
        return this;
    }

    public Form untick(String name) {
        mustHave(name);
        fields.removeIf(field -> field.getKey().equals(name));
        return this;
    }

    /** Presses the button with this name and value. */
    public Form press(String name, String value) {
        if (element.select("button").stream()
                .noneMatch(button ->
                        button.attr("name").equals(name) && button.attr("value").equals(value))) {
            throw new AssertionError("no button " + name + "=" + value + " in " + element.attr("action"));
        }
        fields.add(Map.entry(name, value));
        return this;
    }

    /** Adds a file. */
    public Form attach(String name, String fileName, String mediaType, byte[] content) {
        mustHave(name);
        uploads.add(new Upload(name, fileName, mediaType, content));
        return this;
    }

    /** Adds what the form has no field for, as somebody who tampers would. */
    public Form smuggle(String name, String value) {
        fields.add(Map.entry(name, value));
        return this;
    }

    /** What stands in a field now, or the empty text. */
    public String value(String name) {
        return fields.stream()
                .filter(field -> field.getKey().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    public Seen submit() {
        var target = URI.create(element.absUrl("action"));
        return "multipart/form-data".equals(element.attr("enctype"))
                ? submitParts(target)
                : visitor.post(target, fields);
    }

    /** Where a form that only asks leads: its address with the fields in it. */
    public String address() {
        return element.attr("action")
                + fields.stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private Seen submitParts(URI target) {
        var boundary = "form" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        for (var field : fields) {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                            + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + field.getValue() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        for (var upload : uploads) {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + upload.name()
                            + "\"; filename=\"" + upload.fileName() + "\"\r\nContent-Type: " + upload.mediaType()
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(upload.content());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return visitor.post(
                target, "multipart/form-data; boundary=" + boundary, BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private void take(Element field) {
        var name = field.attr("name");
        switch (field.normalName()) {
            case "textarea" -> fields.add(Map.entry(name, field.wholeText().replaceFirst("^\n", "")));
            case "select" -> {
                var chosen = field.select("option[selected]").first();
                var option = chosen == null ? field.select("option").first() : chosen;
                if (option != null) {
                    fields.add(Map.entry(name, option.val()));
                }
            }
            default -> {
                switch (field.attr("type")) {
                    case "radio", "checkbox" -> {
                        if (field.hasAttr("checked")) {
                            fields.add(Map.entry(name, field.hasAttr("value") ? field.val() : "on"));
                        }
                    }
                    case "file", "submit", "image", "button" -> {
                        // Sent only when attached or pressed.
                    }
                    default -> fields.add(Map.entry(name, field.val()));
                }
            }
        }
    }

    private void mustHave(String name) {
        if (element.select("input[name], textarea[name], select[name]").stream()
                .noneMatch(field -> field.attr("name").equals(name))) {
            throw new AssertionError("no field " + name + " in " + element.attr("action") + ", only "
                    + element.select("[name]").eachAttr("name"));
        }
    }
}
