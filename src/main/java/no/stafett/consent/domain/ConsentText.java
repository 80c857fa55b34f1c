package no.stafett.consent.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The very words a person says yes or no to. What is shown, what is hashed and what is kept are these lines and nothing
 * else (C-02).
 */
public record ConsentText(List<Line> lines) {

    private static final int MARK_LENGTH = 12;

    public ConsentText {
        lines = List.copyOf(lines);
    }

    /** One line, of one kind. */
    public record Line(Kind kind, String text) {}

    /** What a line is, and the mark it carries in the kept text. */
    public enum Kind {
        HEADING("# "),
        ITEM("– "),
        PARAGRAPH("");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }
    }

    /** Puts a version into the words of one language. */
    public static ConsentText of(ConsentContent content, Words words) {
        return new Wording(content, words).text();
    }

    /** Reads a kept text back. */
    public static ConsentText read(String plain) {
        return new ConsentText(plain.lines().map(ConsentText::line).toList());
    }

    /** The text in one piece, a line each, the way it is hashed and kept. */
    public String plain() {
        return String.join(
                "\n", lines.stream().map(line -> line.kind().mark + line.text()).toList());
    }

    /** SHA-256 of {@link #plain()} in UTF-8, hexadecimal. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(plain().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The beginning of the hash: short enough to be printed on a sheet and typed from it. */
    public String mark() {
        return hash().substring(0, MARK_LENGTH);
    }

    /** The lines as they stand on a page: neighbouring items belong to one list. */
    public List<List<Line>> groups() {
        var groups = new ArrayList<List<Line>>();
        for (var line : lines) {
            var before = groups.isEmpty() ? null : groups.getLast();
            if (before != null && line.kind() == Kind.ITEM && before.getLast().kind() == Kind.ITEM) {
                before.add(line);
            } else {
                groups.add(new ArrayList<>(List.of(line)));
            }
        }
        return groups;
    }

    private static Line line(String plain) {
        for (var kind : Kind.values()) {
            if (plain.startsWith(kind.mark)) {
                return new Line(kind, plain.substring(kind.mark.length()));
            }
        }
        throw new IllegalStateException("a paragraph starts with anything");
    }
}
