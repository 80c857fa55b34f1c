package no.stafett.protection.domain;

import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;

/** An employee, seen from one plan. */
public record Employee(
        PersonId id,
        String name,
        String position,
        String unit,
        boolean takesPart,
        boolean holdsBaton,
        boolean blocked) {

    /** Refuses the holder: another must take the baton first, so that the plan never stands without one (H-01). */
    public Outcome<Employee> block() {
        if (blocked) {
            return Outcome.refused(ProtectionRefusal.IS_BLOCKED_ALREADY);
        }
        return holdsBaton ? Outcome.refused(ProtectionRefusal.HOLDS_THE_BATON) : Outcome.done(this);
    }

    @Override
    public String toString() {
        return "Employee[" + id + "]";
    }
}
