package no.stafett.consent.domain;

import java.time.Instant;
import java.util.Optional;
import no.stafett.access.Relation;
import no.stafett.consent.LinePeriod;
import no.stafett.consent.ParticipantRole;

/**
 * A person in the plan and what lets her be there.
 *
 * @param tie the kind of family tie, or the position of an employee
 * @param role empty for the family, who takes part by who they are
 * @param period the days of her line
 * @param service the service her line is for, if it is for one
 * @param byName whether the line names her; otherwise she is let in as one of the service
 */
public record Participant(
        String name,
        Relation relation,
        String tie,
        String unit,
        Optional<ParticipantRole> role,
        LinePeriod period,
        Optional<String> service,
        boolean byName,
        boolean mayWrite,
        boolean holdsBaton,
        Instant since) {

    /** The key of the family tie, or empty for an employee, whose {@link #tie} is her position. */
    public String tieKey() {
        return relation.isFamily() ? "tie." + tie : "";
    }

    @Override
    public String toString() {
        return "Participant[" + relation + "]";
    }
}
