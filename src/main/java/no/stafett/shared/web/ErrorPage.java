package no.stafett.shared.web;

/**
 * Something else than what was asked for: what happened, what to do, and nothing about why.
 *
 * @param reference the number to give to support; empty when there is nothing to look up
 */
public record ErrorPage(Kind kind, String reference) implements Page {

    public enum Kind {
        /** Not yours, or does not exist: nobody learns which. */
        NOT_FOUND(404),
        /** The form was old, or did not come from here. */
        FORM_EXPIRED(403),
        TOO_LARGE(413),
        /** The database does not answer. */
        UNAVAILABLE(503),
        BUG(500);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    @Override
    public String title(Texts t) {
        return t.get("error." + kind + ".title");
    }
}
