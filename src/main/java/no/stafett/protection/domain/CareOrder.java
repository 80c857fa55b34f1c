package no.stafett.protection.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;

/** The child welfare service acts for a child, by a document and until a day (P-06). */
public record CareOrder(
        PersonId child, PersonId representative, String document, LocalDate firstDay, LocalDate lastDay) {

    private static final int MAJORITY = 18;
    static final int LONGEST_DOCUMENT = 200;

    /** One that was written down, for the service that did. */
    public record Recorded(
            PersonId child,
            String childName,
            String representative,
            String document,
            LocalDate firstDay,
            LocalDate lastDay,
            Instant at,
            boolean ended) {

        /** The way it is named in a form. */
        public String key() {
            return child + " " + at.toEpochMilli();
        }

        @Override
        public String toString() {
            return "Recorded[" + child + "]";
        }
    }

    /** A child the municipality knows. */
    public record Child(PersonId id, Optional<LocalDate> born) {}

    /** What was typed beside the number. */
    public record Typed(String document, String firstDay, String lastDay, Optional<PersonId> representative) {

        /**
         * Refuses one who is grown up, days that are none or turned round, an order that is over, and a representative from
         * elsewhere.
         */
        public Outcome<CareOrder> read(Child child, List<PersonId> colleagues, LocalDate today) {
            var reasons = new ArrayList<ProtectionRefusal>();
            if (child.born()
                    .filter(day -> Period.between(day, today).getYears() >= MAJORITY)
                    .isPresent()) {
                reasons.add(ProtectionRefusal.CHILD_IS_OF_AGE);
            }
            if (document.isBlank()) {
                reasons.add(ProtectionRefusal.DOCUMENT_IS_MISSING);
            }
            if (document.length() > LONGEST_DOCUMENT) {
                reasons.add(ProtectionRefusal.DOCUMENT_IS_TOO_LONG);
            }
            var first = TypedDay.read(firstDay);
            var last = TypedDay.read(lastDay);
            if (first.isEmpty()) {
                reasons.add(ProtectionRefusal.FIRST_DAY_IS_NO_DAY);
            }
            if (last.isEmpty()) {
                reasons.add(ProtectionRefusal.LAST_DAY_IS_NO_DAY);
            } else if (last.get().isBefore(today)) {
                reasons.add(ProtectionRefusal.LAST_DAY_IS_OVER);
            } else if (first.filter(last.get()::isBefore).isPresent()) {
                reasons.add(ProtectionRefusal.DAYS_ARE_TURNED_ROUND);
            }
            if (representative.filter(colleagues::contains).isEmpty()) {
                reasons.add(ProtectionRefusal.REPRESENTATIVE_IS_MISSING);
            }
            return reasons.isEmpty()
                    ? Outcome.done(new CareOrder(
                            child.id(),
                            representative.orElseThrow(),
                            document.strip(),
                            first.orElseThrow(),
                            last.orElseThrow()))
                    : Outcome.refused(reasons);
        }
    }

    @Override
    public String toString() {
        return "CareOrder[" + child + "]";
    }
}
