package no.stafett.appointment.domain;

import java.time.LocalDate;
import java.util.Optional;
import no.stafett.shared.PersonId;

/**
 * Somebody who has a coordinator, or is to have one.
 *
 * @param name empty when it is kept from the reader (K-04)
 * @param expecting whether she is a woman who expects the child
 */
public record Coordinated(PersonId id, String name, Optional<LocalDate> born, boolean expecting) {

    static final int GROWN_UP = 18;
    static final int MONTHS_AHEAD = 6;

    /** A barnekoordinator may be there before birth, and until the child is eighteen (BK-02). */
    public boolean mayHaveChildCoordinator(LocalDate today) {
        return expecting
                || born.filter(day -> day.plusYears(GROWN_UP).isAfter(today)).isPresent();
    }

    /** The day she turns eighteen; nothing for one who expects a child. */
    public Optional<LocalDate> eighteen() {
        return born.filter(_ -> !expecting).map(day -> day.plusYears(GROWN_UP));
    }

    /** Whether somebody must decide who coordinates after that day: from half a year ahead, and for as long as nobody has. */
    public boolean isNearEighteen(LocalDate today) {
        return born.filter(_ -> !expecting)
                .filter(day -> !day.isAfter(bornByWhenNearEighteen(today)))
                .isPresent();
    }

    /** Who is born on this day or before is near eighteen. A day that no month has is the last one it has. */
    public static LocalDate bornByWhenNearEighteen(LocalDate today) {
        return today.plusMonths(MONTHS_AHEAD).minusYears(GROWN_UP);
    }

    @Override
    public String toString() {
        return "Coordinated[" + id + "]";
    }
}
