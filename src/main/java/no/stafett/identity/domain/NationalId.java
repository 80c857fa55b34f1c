package no.stafett.identity.domain;

import java.util.regex.Pattern;
import no.stafett.shared.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A national identity number (birth number or D-number) that follows the rules (L-02).
 *
 * <p>Never read sex, age or date of birth out of it: from 2032 the digits no longer tell, and a plan needs an explicit date
 * of birth anyway. It never prints itself. It is a class and not a record so that no library finds a component to write out.
 */
public final class NationalId {

    private static final Pattern ELEVEN_DIGITS = Pattern.compile("[0-9]{11}");
    // People type spaces, and paste the invisible marks that come along from mail and documents.
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private final String digits;
    private final NationalIdKind kind;

    private NationalId(String digits, NationalIdKind kind) {
        this.digits = digits;
        this.kind = kind;
    }

    /** Reads what a person typed. Refuses with the first reason that holds. A number that reads need not exist. */
    public static Outcome<NationalId> read(String typed, SyntheticNumbers synthetic) {
        String digits = SPACES.matcher(typed).replaceAll("");
        if (digits.isEmpty()) {
            return Outcome.refused(NationalIdRefusal.NOTHING_IS_TYPED);
        }
        if (!ELEVEN_DIGITS.matcher(digits).matches()) {
            return Outcome.refused(NationalIdRefusal.NOT_ELEVEN_DIGITS);
        }
        if (digits.charAt(0) >= '8') {
            return Outcome.refused(NationalIdRefusal.HELP_NUMBER_IS_NOT_A_NATIONAL_ID);
        }
        NationalIdKind kind = kindOf(digits);
        if (kind == null) {
            return Outcome.refused(NationalIdRefusal.DATE_IS_IMPOSSIBLE);
        }
        if (!ControlDigits.match(digits)) {
            return Outcome.refused(NationalIdRefusal.CONTROL_DIGITS_DO_NOT_MATCH);
        }
        if (kind.isSynthetic() && synthetic == SyntheticNumbers.REFUSED) {
            return Outcome.refused(NationalIdRefusal.SYNTHETIC_IS_NOT_ALLOWED_HERE);
        }
        return Outcome.done(new NationalId(digits, kind));
    }

    /** A number we have kept ourselves. Anything but a number that was read before is a fault in the house. */
    public static NationalId kept(String digits) {
        return switch (read(digits, SyntheticNumbers.ALLOWED)) {
            case Outcome.Done<NationalId>(var nationalId) -> nationalId;
            case Outcome.Refused<NationalId>(var reasons) ->
                throw new IllegalStateException("A kept national id no longer reads: " + reasons);
        };
    }

    public NationalIdKind kind() {
        return kind;
    }

    /** The eleven digits, for the sealed column, the sign-in and the register only. Never for a log or a page. */
    public String digits() {
        return digits;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NationalId that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return "NationalId[***********]";
    }

    private static @Nullable NationalIdKind kindOf(String digits) {
        return NationalIdKind.of(pair(digits, 0), pair(digits, 2), pair(digits, 4));
    }

    private static int pair(String digits, int from) {
        return Integer.parseInt(digits.substring(from, from + 2));
    }
}
