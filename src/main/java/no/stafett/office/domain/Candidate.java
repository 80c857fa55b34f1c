package no.stafett.office.domain;

import java.util.Optional;
import java.util.Set;
import no.stafett.access.Office;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.tenant.UnitId;

/**
 * An employee who may be given an office.
 *
 * @param leads the units she leads already
 * @param offices what else she has
 * @param batons how many batons she holds; how many, and never of whom
 */
public record Candidate(PersonId person, Set<Office> offices, Set<UnitId> leads, int batons) {

    /** An office that can be given at once, or by the word of a second person. */
    public record Appointment(PersonId person, Office office, Optional<UnitId> unit) {

        /** One alone must not make somebody who can give offices. */
        public boolean needsASecondPerson() {
            return office == Office.SYSTEM_ADMINISTRATOR;
        }
    }

    /** Refuses one's own office, one she has, and to let her administer while she holds a baton. */
    public Outcome<Appointment> appoint(PersonId by, Office office, Optional<UnitId> unit) {
        if (person.equals(by)) {
            return Outcome.refused(OfficeRefusal.OFFICE_IS_YOUR_OWN);
        }
        if (office == Office.LINE_MANAGER && unit.isEmpty()) {
            return Outcome.refused(OfficeRefusal.UNIT_IS_MISSING);
        }
        var has = office == Office.LINE_MANAGER ? unit.filter(leads::contains).isPresent() : offices.contains(office);
        if (has) {
            return Outcome.refused(OfficeRefusal.HAS_THE_OFFICE_ALREADY);
        }
        if (office.administers() && batons > 0) {
            return Outcome.refused(OfficeRefusal.HOLDS_A_BATON);
        }
        return Outcome.done(new Appointment(person, office, office == Office.LINE_MANAGER ? unit : Optional.empty()));
    }
}
