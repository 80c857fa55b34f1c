package no.stafett.leaving.domain;

import static no.stafett.leaving.domain.LeavingRefusal.DAY_IS_MISSING;
import static no.stafett.leaving.domain.LeavingRefusal.DAY_IS_OVER;
import static no.stafett.leaving.domain.LeavingRefusal.DAY_IS_TOO_FAR_AHEAD;
import static no.stafett.leaving.domain.LeavingRefusal.IT_IS_YOURSELF;
import static no.stafett.leaving.domain.LeavingRefusal.LAST_PRIVACY_OFFICER;
import static no.stafett.leaving.domain.LeavingRefusal.LAST_SYSTEM_ADMINISTRATOR;
import static no.stafett.leaving.domain.LeavingRefusal.LEAVES_ALREADY;

import java.time.LocalDate;
import java.util.Optional;
import no.stafett.leaving.LeavingId;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;

/**
 * Somebody works here no more from a day (H-10).
 *
 * @param fromDay the first day she does not work here
 * @param recordedBy whose word it is
 */
public record Leaving(LeavingId id, PersonId employee, LocalDate fromDay, PersonId recordedBy) {

    private static final int MOST_MONTHS_AHEAD = 12;

    /**
     * Refuses what somebody says of herself, the last one who can give offices, since somebody must be able to let her in again,
     * and the last privacy officer, whom emergencies and closed doors are told to.
     *
     * @param fromDay nothing when it is no day
     */
    public static Outcome<Leaving> of(
            LeavingId id, Employee employee, PersonId by, Optional<LocalDate> fromDay, LocalDate today) {
        if (employee.id().equals(by)) {
            return Outcome.refused(IT_IS_YOURSELF);
        }
        if (employee.leaves() || employee.hasLeft()) {
            return Outcome.refused(LEAVES_ALREADY);
        }
        if (employee.lastAdministrator()) {
            return Outcome.refused(LAST_SYSTEM_ADMINISTRATOR);
        }
        if (employee.lastPrivacyOfficer()) {
            return Outcome.refused(LAST_PRIVACY_OFFICER);
        }
        if (fromDay.isEmpty()) {
            return Outcome.refused(DAY_IS_MISSING);
        }
        var day = fromDay.get();
        if (day.isBefore(today)) {
            return Outcome.refused(DAY_IS_OVER);
        }
        return day.isAfter(today.plusMonths(MOST_MONTHS_AHEAD))
                ? Outcome.refused(DAY_IS_TOO_FAR_AHEAD)
                : Outcome.done(new Leaving(id, employee.id(), day, by));
    }

    public boolean isDue(LocalDate today) {
        return !fromDay.isAfter(today);
    }
}
