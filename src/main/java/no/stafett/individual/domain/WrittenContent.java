package no.stafett.individual.domain;

import static no.stafett.individual.domain.ContentRefusal.TEXT_IS_TOO_LONG;

import java.util.Optional;
import java.util.stream.Stream;
import no.stafett.shared.Outcome;

/**
 * The parts of an individuell plan that nothing else in the plan says (IP-02).
 *
 * @param version 0 before anything is written
 * @param needs the person's resources and need for services, beside the goals
 * @param cooperation with other providers; also that there is none
 */
public record WrittenContent(
        int version,
        String needs,
        String contributions,
        String carryingOut,
        String cooperation,
        Optional<PlanPeriod> period) {

    static final int MOST_CHARACTERS = 4000;

    public static final WrittenContent NOTHING = new WrittenContent(0, "", "", "", "", Optional.empty());

    /** What was typed, before anybody has looked at it. */
    public record Typed(
            String needs,
            String contributions,
            String carryingOut,
            String cooperation,
            String periodFrom,
            String periodUntil,
            String reviseOn) {

        @Override
        public String toString() {
            return "Typed[masked]";
        }
    }

    /** The next version. Anything may still be missing; a period is whole or not there. */
    public Outcome<WrittenContent> next(Typed typed) {
        var period = PlanPeriod.of(typed.periodFrom(), typed.periodUntil(), typed.reviseOn());
        var tooLong = Stream.of(typed.needs(), typed.contributions(), typed.carryingOut(), typed.cooperation())
                .anyMatch(text -> text.length() > MOST_CHARACTERS);
        if (tooLong) {
            return Outcome.<WrittenContent>refused(TEXT_IS_TOO_LONG).and(period);
        }
        return period.map(days -> new WrittenContent(
                version + 1,
                typed.needs().strip(),
                typed.contributions().strip(),
                typed.carryingOut().strip(),
                typed.cooperation().strip(),
                days));
    }

    @Override
    public String toString() {
        return "WrittenContent[" + version + "]";
    }
}
