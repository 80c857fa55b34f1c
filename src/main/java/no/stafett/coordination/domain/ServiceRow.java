package no.stafett.coordination.domain;

import static no.stafett.coordination.domain.ServiceTableRefusal.NAME_IS_MISSING;
import static no.stafett.coordination.domain.ServiceTableRefusal.NAME_IS_TOO_LONG;
import static no.stafett.coordination.domain.ServiceTableRefusal.NATURAL_IS_IN_ONE_LANGUAGE;
import static no.stafett.coordination.domain.ServiceTableRefusal.OWNERSHIP_IS_MISSING;
import static no.stafett.coordination.domain.ServiceTableRefusal.ROLES_ARE_NOT_FOR_OTHERS;
import static no.stafett.coordination.domain.ServiceTableRefusal.UNNATURAL_IS_IN_ONE_LANGUAGE;
import static no.stafett.coordination.domain.ServiceTableRefusal.VALID_FROM_IS_NO_DAY;
import static no.stafett.coordination.domain.ServiceTableRefusal.VALID_FROM_IS_OVER;
import static no.stafett.coordination.domain.ServiceTableRefusal.WORDS_ARE_TOO_LONG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import no.stafett.coordination.ServiceId;
import no.stafett.shared.Outcome;
import no.stafett.shared.Wording;

/**
 * One version of a row of the service table (requirements §1.14). What is written later is a new version, valid from a day; none
 * is ever changed, so that an assessment shows the words it was made by.
 *
 * @param natural when it is natural that the service coordinates; may be empty
 * @param unnatural when it is not; may be empty
 */
public record ServiceRow(
        ServiceId id,
        int version,
        LocalDate validFrom,
        Wording name,
        Ownership ownership,
        Set<CoordinationRole> roles,
        Wording natural,
        Wording unnatural,
        boolean retired) {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_WORDS = 1000;

    public ServiceRow {
        roles = Set.copyOf(roles);
    }

    /** What is typed about a row. */
    public record Typed(
            Wording name,
            Optional<Ownership> ownership,
            Set<CoordinationRole> roles,
            Wording natural,
            Wording unnatural,
            Optional<LocalDate> validFrom) {}

    /**
     * The next version of the row with this id, the first one when it has none. Refuses a day that is over, because what was read
     * then stays what it was, and a role for a service that is not the municipality's own (U-01).
     */
    public static Outcome<ServiceRow> write(ServiceId id, int latest, Typed typed, LocalDate today) {
        var reasons = new ArrayList<ServiceTableRefusal>();
        if (typed.name().nynorsk().isBlank() || typed.name().bokmal().isBlank()) {
            reasons.add(NAME_IS_MISSING);
        }
        if (typed.name().isLongerThan(LONGEST_NAME)) {
            reasons.add(NAME_IS_TOO_LONG);
        }
        if (typed.ownership().isEmpty()) {
            reasons.add(OWNERSHIP_IS_MISSING);
        }
        if (!typed.roles().isEmpty()
                && typed.ownership().filter(o -> o != Ownership.MUNICIPAL).isPresent()) {
            reasons.add(ROLES_ARE_NOT_FOR_OTHERS);
        }
        if (typed.natural().isHalf()) {
            reasons.add(NATURAL_IS_IN_ONE_LANGUAGE);
        }
        if (typed.unnatural().isHalf()) {
            reasons.add(UNNATURAL_IS_IN_ONE_LANGUAGE);
        }
        if (typed.natural().isLongerThan(LONGEST_WORDS) || typed.unnatural().isLongerThan(LONGEST_WORDS)) {
            reasons.add(WORDS_ARE_TOO_LONG);
        }
        day(typed.validFrom(), today).ifPresent(reasons::add);
        return reasons.isEmpty()
                ? Outcome.done(new ServiceRow(
                        id,
                        latest + 1,
                        typed.validFrom().orElseThrow(),
                        typed.name().strip(),
                        typed.ownership().orElseThrow(),
                        typed.roles(),
                        typed.natural().strip(),
                        typed.unnatural().strip(),
                        false))
                : Outcome.refused(reasons);
    }

    /** The version by which the row is no longer there. */
    public Outcome<ServiceRow> retire(Optional<LocalDate> from, LocalDate today) {
        if (retired) {
            return Outcome.refused(ServiceTableRefusal.IS_RETIRED_ALREADY);
        }
        return day(from, today)
                .map(reason -> Outcome.<ServiceRow>refused(reason))
                .orElseGet(() -> Outcome.done(new ServiceRow(
                        id, version + 1, from.orElseThrow(), name, ownership, roles, natural, unnatural, true)));
    }

    /** Whether somebody from here may coordinate on this step: it is the municipality's own, and has a role for it. */
    public boolean mayCoordinate(Staircase step) {
        return ownership == Ownership.MUNICIPAL
                && CoordinationRole.on(step).stream().anyMatch(roles::contains);
    }

    private static Optional<ServiceTableRefusal> day(Optional<LocalDate> from, LocalDate today) {
        return from.isEmpty()
                ? Optional.of(VALID_FROM_IS_NO_DAY)
                : from.filter(day -> day.isBefore(today)).map(_ -> VALID_FROM_IS_OVER);
    }
}
