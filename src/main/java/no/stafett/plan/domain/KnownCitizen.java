package no.stafett.plan.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import no.stafett.shared.PersonId;

/** A citizen the municipality has under a number already. Compared with what was typed, and never shown. */
public record KnownCitizen(PersonId id, String firstName, String lastName, Optional<LocalDate> birthDate) {

    /** Whether the one who typed knows who it is: the same first of the first names and the same last of the last. */
    public boolean isCalled(String typedFirstName, String typedLastName) {
        return first(firstName).equals(first(typedFirstName)) && last(lastName).equals(last(typedLastName));
    }

    public boolean isBorn(LocalDate typed) {
        return birthDate.isEmpty() || birthDate.get().equals(typed);
    }

    private static String first(String names) {
        return words(names)[0];
    }

    private static String last(String names) {
        var words = words(names);
        return words[words.length - 1];
    }

    private static String[] words(String names) {
        return names.strip().toLowerCase(Locale.ROOT).split("[\\s-]+", -1);
    }

    @Override
    public String toString() {
        return "KnownCitizen[" + id + "]";
    }
}
