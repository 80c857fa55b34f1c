package no.stafett.access.domain;

import java.util.UUID;

/** One thing that is wrong with the access log of a municipality, from one line to another. */
public record Finding(Kind kind, UUID tenant, long from, long to) {

    public enum Kind {
        CHANGED("was changed after it was sealed, or the line before it was"),
        MISSING("is missing: it was deleted"),
        SLIPPED_IN("was slipped in afterwards: it does not belong where it stands"),
        MOVED("stands in another place than where it was sealed: the order was changed"),
        CUT_OFF("was anchored and is gone: the end was cut off, or an older copy of the database was restored"),
        REWRITTEN(
                "is not the line that was anchored: the log was rewritten, or an older copy was restored and written on");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** One sentence for the one who verifies. */
    public String sentence() {
        var lines = from == to ? "Line " + from : "Each of the lines " + from + "–" + to;
        return lines + " of municipality " + tenant + " " + kind.words + ".";
    }
}
