package no.stafett.identity.domain;

import static no.stafett.identity.domain.ProfileRefusal.EMAIL_IS_NOT_AN_ADDRESS;
import static no.stafett.identity.domain.ProfileRefusal.PHONE_IS_NOT_A_NUMBER;
import static no.stafett.identity.domain.ProfileRefusal.POSITION_IS_TOO_LONG;

import java.util.ArrayList;
import java.util.regex.Pattern;
import no.stafett.shared.Outcome;
import no.stafett.shared.Refusal;

/** How to reach a person, and what she does. Each may be left open. */
public record ContactDetails(String phone, String email, String position) {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ]{5,20}");
    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s@<>,;:\"()\\[\\]\\\\]+@[^\\s@<>,;:\"()\\[\\]\\\\]+\\.[^\\s@<>,;:\"()\\[\\]\\\\.]{2,}");
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_POSITION = 80;

    /** Refuses a telephone number and an address nobody can be reached at, and a position that fills the card. */
    public static Outcome<ContactDetails> of(String phone, String email, String position) {
        var details = new ContactDetails(phone.strip(), email.strip(), position.strip());
        var reasons = new ArrayList<Refusal>();
        if (!details.phone.isEmpty() && !PHONE.matcher(details.phone).matches()) {
            reasons.add(PHONE_IS_NOT_A_NUMBER);
        }
        if (!details.email.isEmpty()
                && (details.email.length() > LONGEST_EMAIL
                        || !EMAIL.matcher(details.email).matches())) {
            reasons.add(EMAIL_IS_NOT_AN_ADDRESS);
        }
        if (details.position.length() > LONGEST_POSITION) {
            reasons.add(POSITION_IS_TOO_LONG);
        }
        return reasons.isEmpty() ? Outcome.done(details) : Outcome.refused(reasons);
    }

    @Override
    public String toString() {
        return "ContactDetails[masked]";
    }
}
