package no.stafett.identity.domain;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which series a number belongs to. The synthetic series lift the month out of the calendar (Tenor by 80, Norsk helsenett
 * by 65, Dolly by 40), and a D-number lifts the first digit by 4.
 *
 * <p>A help number written by a hospital lifts the month by 40 as well and cannot be told from Dolly; both are
 * refused in production.
 */
public enum NationalIdKind {
    BIRTH_NUMBER(false, false),
    D_NUMBER(true, false),
    TENOR_BIRTH_NUMBER(false, true),
    TENOR_D_NUMBER(true, true),
    DOLLY_BIRTH_NUMBER(false, true),
    DOLLY_D_NUMBER(true, true),
    NHN_BIRTH_NUMBER(false, true),
    NHN_D_NUMBER(true, true);

    private static final Map<Integer, NationalIdKind> BIRTH_NUMBERS = Map.of(
            0, BIRTH_NUMBER,
            40, DOLLY_BIRTH_NUMBER,
            65, NHN_BIRTH_NUMBER,
            80, TENOR_BIRTH_NUMBER);

    private static final Map<Integer, NationalIdKind> D_NUMBERS = Map.of(
            0, D_NUMBER,
            40, DOLLY_D_NUMBER,
            65, NHN_D_NUMBER,
            80, TENOR_D_NUMBER);

    private final boolean dNumber;
    private final boolean synthetic;

    NationalIdKind(boolean dNumber, boolean synthetic) {
        this.dNumber = dNumber;
        this.synthetic = synthetic;
    }

    /** Given to people who stay in Norway for a shorter time. */
    public boolean isDNumber() {
        return dNumber;
    }

    /** Made up for tests and practice; belongs to nobody. */
    public boolean isSynthetic() {
        return synthetic;
    }

    /** The kind whose day and month make a date that exists; null when no kind does. */
    static @Nullable NationalIdKind of(int typedDay, int typedMonth, int twoDigitYear) {
        boolean dNumber = typedDay > 40;
        int day = dNumber ? typedDay - 40 : typedDay;
        Map<Integer, NationalIdKind> kinds = dNumber ? D_NUMBERS : BIRTH_NUMBERS;
        for (int lift : kinds.keySet()) {
            int month = typedMonth - lift;
            if (month >= 1 && month <= 12) {
                return exists(day, month, twoDigitYear) ? requireNonNull(kinds.get(lift)) : null;
            }
        }
        return null;
    }

    // The number does not tell the century, so 29 February stands in every year divisible by four.
    private static boolean exists(int day, int month, int twoDigitYear) {
        int longest = switch (month) {
            case 2 -> twoDigitYear % 4 == 0 ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
        return day >= 1 && day <= longest;
    }
}
