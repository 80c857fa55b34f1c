package no.stafett.shared.web;

/** What somebody typed, without the signs that are no text: nobody can see them, and no database keeps all of them. */
final class TypedText {

    private static final int DELETE = 0x7f;

    private TypedText() {}

    /** Drops every control character but the tab and the line breaks, and every half of a pair of surrogates. */
    static String readable(String typed) {
        if (typed.codePoints().allMatch(TypedText::isReadable)) {
            return typed;
        }
        return typed.codePoints()
                .filter(TypedText::isReadable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    // A whole pair is one code point above the surrogates; a code point among them is a half without its other half.
    private static boolean isReadable(int sign) {
        return switch (sign) {
            case '\t', '\n', '\r' -> true;
            default -> sign >= ' ' && sign != DELETE && Character.getType(sign) != Character.SURROGATE;
        };
    }
}
