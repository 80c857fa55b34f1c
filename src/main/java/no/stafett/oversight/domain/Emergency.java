package no.stafett.oversight.domain;

import static no.stafett.oversight.domain.EmergencyRefusal.EMERGENCY_IS_YOUR_OWN;
import static no.stafett.oversight.domain.EmergencyRefusal.NOTE_IS_MISSING;
import static no.stafett.oversight.domain.EmergencyRefusal.NOTE_IS_TOO_LONG;
import static no.stafett.oversight.domain.EmergencyRefusal.REASON_IS_TOO_LONG;
import static no.stafett.oversight.domain.EmergencyRefusal.REASON_IS_TOO_SHORT;

import java.time.Duration;
import java.time.Instant;
import no.stafett.access.Overseer;
import no.stafett.access.PlanLeader;
import no.stafett.oversight.EmergencyId;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;

/**
 * A leader reads one plan of her unit without a consent, for some hours and for a reason the family sees (R-35, D-06). For
 * which plans she may is decided at the door; here stands what she owes, and what the privacy officer does afterwards.
 */
public sealed interface Emergency {

    int FEWEST_CHARACTERS = 20;
    int MOST_CHARACTERS = 1000;

    /** How long it may wait for the privacy officer. */
    Duration REVIEWED_WITHIN = Duration.ofDays(7);

    EmergencyId id();

    /** She may read until its hours are over, or she ends it. */
    record Open(EmergencyId id, PersonId leader, String reason, Instant began, Instant until) implements Emergency {

        public Ended end(Instant now) {
            return new Ended(id, leader, now);
        }

        @Override
        public String toString() {
            return "Open[" + id + "]";
        }
    }

    /** The leader needed it no longer. */
    record Ended(EmergencyId id, PersonId leader, Instant at) implements Emergency {}

    /** Nobody but the leader has looked at whether it was right. */
    record Unreviewed(EmergencyId id, PlanId plan, PersonId leader) implements Emergency {

        public Outcome<Reviewed> review(Overseer privacyOfficer, String note, Instant now) {
            if (privacyOfficer.person().equals(leader)) {
                return Outcome.refused(EMERGENCY_IS_YOUR_OWN);
            }
            if (note.isBlank()) {
                return Outcome.refused(NOTE_IS_MISSING);
            }
            if (note.length() > MOST_CHARACTERS) {
                return Outcome.refused(NOTE_IS_TOO_LONG);
            }
            return Outcome.done(new Reviewed(id, plan, privacyOfficer.person(), note.strip(), now));
        }
    }

    /** The privacy officer has gone through it, and noted what she found. */
    record Reviewed(EmergencyId id, PlanId plan, PersonId by, String note, Instant at) implements Emergency {

        @Override
        public String toString() {
            return "Reviewed[" + id + "]";
        }
    }

    /** Whether she has signed in a moment ago is for the route to see to. */
    static Outcome<Open> declare(
            EmergencyId id, PlanLeader leader, String reason, OversightLimits limits, Instant now) {
        var written = reason.strip();
        if (written.codePointCount(0, written.length()) < FEWEST_CHARACTERS) {
            return Outcome.refused(REASON_IS_TOO_SHORT);
        }
        if (written.length() > MOST_CHARACTERS) {
            return Outcome.refused(REASON_IS_TOO_LONG);
        }
        return Outcome.done(
                new Open(id, leader.person(), written, now, now.plus(Duration.ofHours(limits.emergencyHours()))));
    }
}
