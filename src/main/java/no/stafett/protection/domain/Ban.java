package no.stafett.protection.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;

/**
 * A court or a decision keeps a parent away.
 *
 * @param lastDay nothing when it holds until it is lifted
 */
public record Ban(PersonId parent, String document, Optional<LocalDate> lastDay) {

    static final int LONGEST_DOCUMENT = 200;

    /** One that holds now, as it stands on the page. */
    public record Held(PersonId parent, String name, String document, Optional<LocalDate> lastDay, Instant since) {

        @Override
        public String toString() {
            return "Held[" + parent + "]";
        }
    }

    /** What was typed. Refuses without a parent of this child, without a document, and with a last day that is over. */
    public record Typed(Optional<PersonId> parent, String document, String lastDay) {

        public Outcome<Ban> read(boolean isBesideTheChild, LocalDate today) {
            var reasons = new ArrayList<ProtectionRefusal>();
            if (parent.isEmpty() || !isBesideTheChild) {
                reasons.add(ProtectionRefusal.PARENT_IS_MISSING);
            }
            if (document.isBlank()) {
                reasons.add(ProtectionRefusal.DOCUMENT_IS_MISSING);
            }
            if (document.length() > LONGEST_DOCUMENT) {
                reasons.add(ProtectionRefusal.DOCUMENT_IS_TOO_LONG);
            }
            var day = TypedDay.read(lastDay);
            if (!lastDay.isBlank() && day.isEmpty()) {
                reasons.add(ProtectionRefusal.LAST_DAY_IS_NO_DAY);
            }
            if (day.filter(last -> last.isBefore(today)).isPresent()) {
                reasons.add(ProtectionRefusal.LAST_DAY_IS_OVER);
            }
            return reasons.isEmpty()
                    ? Outcome.done(new Ban(parent.orElseThrow(), document.strip(), day))
                    : Outcome.refused(reasons);
        }
    }

    @Override
    public String toString() {
        return "Ban[" + parent + "]";
    }
}
