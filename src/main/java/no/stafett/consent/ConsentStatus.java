package no.stafett.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.shared.PersonId;

/** How far one version of the consent of a plan has come, for the one who opened the plan. */
public record ConsentStatus(
        ConsentId consent,
        int version,
        Stage stage,
        LocalDate validUntil,
        Optional<Instant> sentAt,
        List<Line> lines,
        List<Asked> asked) {

    /** Those it names, to be drafted once more. */
    List<PlannedLine> planned() {
        return lines.stream()
                .map(line -> new PlannedLine(line.person(), line.role(), line.mayWrite()))
                .toList();
    }

    /** Where a version stands. */
    public enum Stage {
        DRAFT,
        SENT,
        DECLINED,
        ACTIVE,
        /** Withdrawn, or called back before it was answered. */
        ENDED
    }

    /** What one person has answered. */
    public enum Answer {
        NOT_YET,
        GIVEN,
        DECLINED
    }

    /** An employee the consent names. */
    public record Line(
            PersonId person, String name, String position, String unit, ParticipantRole role, boolean mayWrite) {

        @Override
        public String toString() {
            return "Line[" + person + ", " + role + "]";
        }
    }

    /** A person who must answer. */
    public record Asked(PersonId person, String name, Answer answer) {

        @Override
        public String toString() {
            return "Asked[" + person + ", " + answer + "]";
        }
    }
}
