package no.stafett.plan.domain;

import static no.stafett.plan.domain.PreparationRefusal.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.stafett.shared.PersonId;

/**
 * What must be settled before a plan opens (L-03): the family is told and has said yes in words, the leader knows, it is
 * clear who holds the baton, and a time for the first meeting is agreed. Kept as far as it has come; a day may pass
 * between one line and the next.
 *
 * @param oralConsentBy who in the family said yes
 * @param toldBy who told them what a plan is
 */
public record Preparation(
        String shortName,
        Optional<LocalDate> oralConsentOn,
        String oralConsentBy,
        String toldBy,
        boolean leaderTold,
        boolean holderSettled,
        Optional<Instant> firstMeetingAt,
        PersonId holder,
        List<PreparedGuardian> guardians) {

    public Preparation {
        guardians = List.copyOf(guardians);
    }

    /** As it is when a plan has just been opened: named after its owner, held by the one who opened it. */
    public static Preparation blank(String shortName, PersonId opener, String openerName) {
        return new Preparation(
                shortName, Optional.empty(), "", openerName, false, false, Optional.empty(), opener, List.of());
    }

    /** The same, with the yes the family has given in words already. */
    public Preparation agreedOn(LocalDate day, String by) {
        return new Preparation(
                shortName, Optional.of(day), by, toldBy, leaderTold, holderSettled, firstMeetingAt, holder, guardians);
    }

    public boolean oralConsentIsThere() {
        return oralConsentOn.isPresent() && !oralConsentBy.isBlank() && !toldBy.isBlank();
    }

    /** What is missing before the invitation can go out. */
    public List<PreparationRefusal> missing(SubjectKind kind, boolean municipalityKnowsGuardians) {
        var missing = new ArrayList<PreparationRefusal>();
        if (kind == SubjectKind.CHILD
                && !municipalityKnowsGuardians
                && guardians.stream().noneMatch(PreparedGuardian::responsibility)) {
            missing.add(GUARDIAN_IS_MISSING);
        }
        if (!oralConsentIsThere()) {
            missing.add(ORAL_CONSENT_IS_MISSING);
        }
        if (!leaderTold) {
            missing.add(LEADER_IS_NOT_TOLD);
        }
        if (!holderSettled) {
            missing.add(HOLDER_IS_NOT_SETTLED);
        }
        return missing;
    }

    @Override
    public String toString() {
        return "Preparation[masked]";
    }
}
