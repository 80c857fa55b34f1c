package no.stafett.protection.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import no.stafett.shared.Outcome;

/** That it is right for a younger child to sign in: who was talked with, and what was said. */
public record OwnAccess(String talkedWith, String note) {

    static final int MOST_CHARACTERS = 2000;

    /** One that was noted, and until when it held. */
    public record Noted(String talkedWith, String note, String by, Instant at, Optional<Instant> ended) {

        @Override
        public String toString() {
            return "Noted[" + at + "]";
        }
    }

    /**
     * The owner of the plan, as far as this is about her.
     *
     * @param isOldEnough whether she signs in without an assessment
     */
    public record Child(String firstName, boolean isOldEnough, boolean assessed) {

        /** Refuses for one who needs none, for one who has one, and without who was talked with and what was said. */
        public Outcome<OwnAccess> assess(String talkedWith, String note) {
            if (isOldEnough) {
                return Outcome.refused(ProtectionRefusal.IS_OLD_ENOUGH);
            }
            if (assessed) {
                return Outcome.refused(ProtectionRefusal.IS_ASSESSED_ALREADY);
            }
            var reasons = new ArrayList<ProtectionRefusal>();
            if (talkedWith.isBlank()) {
                reasons.add(ProtectionRefusal.TALKED_WITH_IS_MISSING);
            }
            if (note.isBlank()) {
                reasons.add(ProtectionRefusal.NOTE_IS_MISSING);
            }
            if (note.length() > MOST_CHARACTERS || talkedWith.length() > MOST_CHARACTERS) {
                reasons.add(ProtectionRefusal.NOTE_IS_TOO_LONG);
            }
            return reasons.isEmpty()
                    ? Outcome.done(new OwnAccess(talkedWith.strip(), note.strip()))
                    : Outcome.refused(reasons);
        }

        @Override
        public String toString() {
            return "Child[masked]";
        }
    }

    @Override
    public String toString() {
        return "OwnAccess[masked]";
    }
}
