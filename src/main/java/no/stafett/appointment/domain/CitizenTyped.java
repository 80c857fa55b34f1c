package no.stafett.appointment.domain;

import static no.stafett.appointment.domain.RequestRefusal.BIRTH_DATE_IS_NOT_A_DATE;
import static no.stafett.appointment.domain.RequestRefusal.FIRST_NAME_IS_MISSING;
import static no.stafett.appointment.domain.RequestRefusal.LAST_NAME_IS_MISSING;
import static no.stafett.appointment.domain.RequestRefusal.NAME_IS_TOO_LONG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.stafett.shared.DayTyped;

/** The child, or the woman who expects one, as typed. The date of birth is asked for: a number is never read for age. */
public record CitizenTyped(String nationalId, String firstName, String lastName, String birthDate) {

    static final int LONGEST_NAME = 100;

    /** What is wrong with it beside the number. */
    public List<RequestRefusal> problems(LocalDate today) {
        var problems = new ArrayList<RequestRefusal>();
        if (firstName.isBlank()) {
            problems.add(FIRST_NAME_IS_MISSING);
        }
        if (lastName.isBlank()) {
            problems.add(LAST_NAME_IS_MISSING);
        }
        if (firstName.length() > LONGEST_NAME || lastName.length() > LONGEST_NAME) {
            problems.add(NAME_IS_TOO_LONG);
        }
        if (DayTyped.read(birthDate)
                .filter(day -> !day.isAfter(today) && day.isAfter(today.minusYears(120)))
                .isEmpty()) {
            problems.add(BIRTH_DATE_IS_NOT_A_DATE);
        }
        return problems;
    }

    /** Whether this is the one the municipality knows under the number. */
    public boolean is(String knownFirst, String knownLast, LocalDate born) {
        return knownFirst.strip().equalsIgnoreCase(firstName.strip())
                && knownLast.strip().equalsIgnoreCase(lastName.strip())
                && DayTyped.read(birthDate).filter(born::equals).isPresent();
    }

    @Override
    public String toString() {
        return "CitizenTyped[masked]";
    }
}
