package no.stafett.transition.domain;

import java.util.Optional;

/**
 * How it went with one plan the last time something was done with several.
 *
 * @param owner whose plan it is; empty for one the reader may no longer read
 * @param refusal the key of the reason, when it did not go through
 */
public record ReportLine(Round round, String owner, Optional<String> refusal) {

    public boolean wentThrough() {
        return refusal.isEmpty();
    }

    @Override
    public String toString() {
        return "ReportLine[" + round + "]";
    }
}
