package no.stafett.local;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Valid numbers in the Tenor series, for tests and for the practice municipality. The month is lifted by 80, so a number from
 * here can never belong to a living person.
 *
 * <p>The arithmetic is written out once more on purpose: a fault in the reader must not hide behind the same fault here.
 */
public final class SyntheticNationalIds {

    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private SyntheticNationalIds() {}

    /** The synthetic birth number number {@code sequence} (from 0) of this date; the same arguments give the same number. */
    public static String birthNumber(LocalDate born, int sequence) {
        return number(born, sequence, 0, 0);
    }

    /** The same as a D-number. */
    public static String dNumber(LocalDate born, int sequence) {
        return number(born, sequence, 40, 0);
    }

    /** A number only the rule from 2032 accepts: the first control digit is moved on by 1, 2 or 3. */
    public static String birthNumberFrom2032(LocalDate born, int sequence, int remainder) {
        if (remainder < 1 || remainder > 3) {
            throw new IllegalArgumentException("The rule from 2032 adds the remainders 1, 2 and 3");
        }
        return number(born, sequence, 0, remainder);
    }

    private static String number(LocalDate born, int sequence, int dayLift, int remainder) {
        String date = "%02d%02d%02d"
                .formatted(born.getDayOfMonth() + dayLift, born.getMonthValue() + 80, born.getYear() % 100);
        int from = firstIndividual(born);
        return IntStream.range(from, from + 500)
                .mapToObj(individual -> date + "%03d".formatted(individual))
                .flatMap(nine -> withControlDigits(nine, remainder).stream())
                .skip(sequence)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("That many are not born on one date"));
    }

    // About every sixth start would need a control digit of two figures, and is left out of the series.
    private static Optional<String> withControlDigits(String nine, int remainder) {
        int first = Math.floorMod(remainder - sum(nine, FIRST), 11);
        int second = Math.floorMod(-sum(nine + first, SECOND), 11);
        return first < 10 && second < 10 ? Optional.of(nine + first + second) : Optional.empty();
    }

    // The ranges of the old rule; a reader that still looks at the century then agrees with us.
    private static int firstIndividual(LocalDate born) {
        if (born.getYear() < 1900 || born.getYear() > 2039) {
            throw new IllegalArgumentException("The series knows births from 1900 to 2039");
        }
        return born.getYear() < 2000 ? 0 : 500;
    }

    private static int sum(String digits, int[] weights) {
        int sum = 0;
        for (int place = 0; place < weights.length; place++) {
            sum += weights[place] * (digits.charAt(place) - '0');
        }
        return sum;
    }
}
