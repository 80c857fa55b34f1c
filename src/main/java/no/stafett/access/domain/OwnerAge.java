package no.stafett.access.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** How old the owner is, in the words of the local rules. */
public enum OwnerAge {
    /** The registers know no birth date. */
    UNKNOWN,
    /** Signs in only when somebody has found it right for this very child. */
    CHILD,
    /** Old enough for access of her own; a pregnant woman always is. */
    OWN_ACCESS,
    /** Eighteen: nobody is guardian any more (C-04). */
    OF_AGE;

    private static final int MAJORITY = 18;

    /**
     * The age on a day, counted in whole years: one born on 29 February grows older on 1 March.
     *
     * @param ownAccessAge the local rule; 0 when there is none, and then it is eighteen
     */
    public static OwnerAge of(Optional<LocalDate> born, boolean pregnant, int ownAccessAge, LocalDate today) {
        int enough = ownAccessAge == 0 ? MAJORITY : ownAccessAge;
        return born.map(birth -> Period.between(birth, today).getYears())
                .map(years -> years >= MAJORITY ? OF_AGE : pregnant || years >= enough ? OWN_ACCESS : CHILD)
                .orElse(pregnant ? OWN_ACCESS : UNKNOWN);
    }
}
