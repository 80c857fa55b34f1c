package no.stafett.identity.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a reader is taken back to: a page of this house and nothing else, whatever was asked for. */
public final class ReturnPath {

    /** Where everybody starts. */
    public static final String START = "/start";

    // One slash and then letters: neither //elsewhere nor /\elsewhere, no control characters, no scheme.
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\w\\-./~%?&=+:@!$'()*,;]*");

    private ReturnPath() {}

    /** The path when it is ours, otherwise {@link #START}. */
    public static String of(@Nullable String asked) {
        return of(asked, START);
    }

    static String of(@Nullable String asked, String otherwise) {
        return asked != null && OURS.matcher(asked).matches() ? asked : otherwise;
    }
}
