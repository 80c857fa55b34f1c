package no.stafett.plan.domain;

import java.time.Instant;

/**
 * One line of a plan's log, before it is put into words.
 *
 * @param event the simple name of the event
 * @param about the title or the name of what it was about; empty when there is nothing to name
 * @param keptFrom the guardians who do not see the line, by first name; empty when all do
 */
public record LogLine(String event, String who, String about, String keptFrom, Instant at) {

    @Override
    public String toString() {
        return "LogLine[" + event + "]";
    }
}
