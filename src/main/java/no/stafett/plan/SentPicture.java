package no.stafett.plan;

import java.util.Arrays;

/**
 * A picture as it came with a form, before anybody has looked at it.
 *
 * @param content the file; empty when none was chosen
 * @param text what the picture shows, in words
 */
public record SentPicture(byte[] content, String text) {

    public static final SentPicture NONE = new SentPicture(new byte[0], "");

    /** Words without a file were meant for one: it was forgotten, or the browser let go of it. */
    public boolean isSomething() {
        return content.length > 0 || !text.isBlank();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SentPicture sent && Arrays.equals(content, sent.content) && text.equals(sent.text);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(content) + text.hashCode();
    }

    @Override
    public String toString() {
        return "SentPicture[" + content.length + " bytes]";
    }
}
