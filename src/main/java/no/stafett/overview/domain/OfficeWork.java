package no.stafett.overview.domain;

/**
 * What waits for somebody by her office, in number: whose it is, stands on the page it leads to.
 *
 * @param number at least one
 */
public record OfficeWork(Kind kind, int number) {

    /** In the order they are shown. */
    public enum Kind {
        /** Plans in her unit where nobody holds the baton who works here, or where an offer came to nothing (H-10). */
        BATONS("/unit/batons"),
        /** Services that do not agree on who coordinates, and ask her to decide (U-03). */
        DISAGREEMENTS("/disagreements"),
        /** Families who ask for a coordinator (BK-01). */
        COORDINATOR_REQUESTS("/coordinating-unit");

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        public String path() {
            return path;
        }
    }
}
