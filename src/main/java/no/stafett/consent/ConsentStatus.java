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
                .map(line -> new PlannedLine(line.whom(), line.role(), line.mayWrite(), line.period()))
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

    /**
     * An employee the consent names, or a service.
     *
     * @param name of the service, when nobody in it is named; then position and unit are empty. Empty when the reader may not be
     *     told which service it is
     */
    public record Line(
            Whom whom,
            String name,
            String position,
            String unit,
            ParticipantRole role,
            boolean mayWrite,
            LinePeriod period) {

        /** Nobody when the line is for a service as such. */
        public Optional<PersonId> person() {
            return whom.person();
        }

        /** Whether it is for a service, with somebody in it named or without. */
        public boolean isForAService() {
            return whom.service().isPresent();
        }

        /** The same for one who may not be told of places: a person is left with her name, and a service has none. */
        public Line withoutPlace() {
            return new Line(whom, whom.person().isPresent() ? name : "", "", "", role, mayWrite, period);
        }

        @Override
        public String toString() {
            return "Line[" + whom + ", " + role + "]";
        }
    }

    /**
     * A person who must answer.
     *
     * @param unconfirmed whether somebody else has written her yes down, and she has not said that it is right
     */
    public record Asked(PersonId person, String name, Answer answer, boolean unconfirmed) {

        @Override
        public String toString() {
            return "Asked[" + person + ", " + answer + "]";
        }
    }
}
