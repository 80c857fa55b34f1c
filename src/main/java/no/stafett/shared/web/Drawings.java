package no.stafett.shared.web;

import gg.jte.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.stafett.shared.Motif;

/**
 * Drawings written into the page itself, so that they take the page's colours and cost no request. All are decoration
 * to a screen reader: the words beside them say what they mean. An unknown name is refused with an exception.
 */
public final class Drawings {

    private static final Map<String, Content> READ = new ConcurrentHashMap<>();

    private Drawings() {}

    /** A small sign in the size of the text, by its name in {@code frontend/icons.json}. */
    public static Content icon(String name) {
        return drawing("icons/" + name, "icon");
    }

    /** The picture that stands for the owner of a plan. */
    public static Content motif(Motif motif) {
        return drawing("motifs/" + motif.word(), "motif");
    }

    /** One of five faces, from {@code very-bad} to {@code very-good}. */
    public static Content face(String name) {
        return drawing("faces/" + name, "face");
    }

    /** The baton: the same mark in the header, on the card and in the chain of holders. */
    public static Content baton() {
        return drawing("marks/baton", "baton");
    }

    /** A larger drawing for a page or a list that is still empty. */
    public static Content scene(String name) {
        return drawing("scenes/" + name, "scene");
    }

    private static Content drawing(String path, String kind) {
        return READ.computeIfAbsent(path, _ -> read(path, kind));
    }

    private static Content read(String path, String kind) {
        try (var file = Drawings.class.getResourceAsStream("/" + path + ".svg")) {
            if (file == null) {
                throw new IllegalArgumentException("There is no drawing " + path);
            }
            var svg = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .replaceFirst("<svg ", "<svg class=\"" + kind + "\" aria-hidden=\"true\" focusable=\"false\" ");
            var bytes = svg.getBytes(StandardCharsets.UTF_8);
            return output -> output.writeBinaryContent(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
