package no.stafett.individual.domain;

import static no.stafett.individual.domain.ContinuationRefusal.ASSESSMENT_IS_MISSING;
import static no.stafett.individual.domain.ContinuationRefusal.ASSESSMENT_IS_TOO_LONG;
import static no.stafett.individual.domain.ContinuationRefusal.COORDINATOR_IS_MISSING;
import static no.stafett.individual.domain.ContinuationRefusal.FAMILY_MUST_WISH_IT;
import static no.stafett.individual.domain.ContinuationRefusal.NEED_TO_MEET_IS_NOT_SAID;
import static no.stafett.individual.domain.ContinuationRefusal.SEVERAL_SERVICES_IS_NOT_SAID;
import static no.stafett.individual.domain.ContinuationRefusal.THERE_IS_NO_RIGHT;
import static no.stafett.individual.domain.ContinuationRefusal.WISHED_ON_IS_NO_DAY;
import static no.stafett.individual.domain.ContinuationRefusal.WISHED_ON_IS_TO_COME;
import static no.stafett.individual.domain.ContinuationRefusal.WISH_IS_TOO_LONG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import no.stafett.shared.DayTyped;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;

/**
 * That a log shall go on as individuell plan. It takes both the right and the wish (I-03): follow-up from several services over
 * time, a need for these to meet and settle their efforts (I-08), and somebody in the family who wants it.
 */
public record Proposal(String assessment, PersonId wishedBy, LocalDate wishedOn, String wish, PersonId coordinator) {

    static final int MOST_CHARACTERS = 1000;

    @Override
    public String toString() {
        return "Proposal[masked]";
    }

    /** Yes, no, or not said. */
    public enum Said {
        YES,
        NO
    }

    /** What was typed, before anybody has looked at it. */
    public record Typed(
            Optional<Said> severalServices,
            Optional<Said> needToMeet,
            String assessment,
            Optional<PersonId> wishedBy,
            String wishedOn,
            String wish,
            Optional<PersonId> coordinator) {

        @Override
        public String toString() {
            return "Typed[masked]";
        }
    }

    /**
     * Refuses without the right, and without a wish from somebody in the family.
     *
     * @param family those who may wish it
     * @param coordinators those who may be named as coordinator
     */
    public static Outcome<Proposal> of(Typed typed, Set<PersonId> family, Set<PersonId> coordinators, LocalDate today) {
        var reasons = new ArrayList<ContinuationRefusal>(right(typed));
        if (typed.assessment().isBlank()) {
            reasons.add(ASSESSMENT_IS_MISSING);
        }
        if (typed.assessment().length() > MOST_CHARACTERS) {
            reasons.add(ASSESSMENT_IS_TOO_LONG);
        }
        if (typed.wishedBy().filter(family::contains).isEmpty()) {
            reasons.add(FAMILY_MUST_WISH_IT);
        }
        var wishedOn = DayTyped.read(typed.wishedOn());
        if (wishedOn.isEmpty()) {
            reasons.add(WISHED_ON_IS_NO_DAY);
        } else if (wishedOn.get().isAfter(today)) {
            reasons.add(WISHED_ON_IS_TO_COME);
        }
        if (typed.wish().length() > MOST_CHARACTERS) {
            reasons.add(WISH_IS_TOO_LONG);
        }
        if (typed.coordinator().filter(coordinators::contains).isEmpty()) {
            reasons.add(COORDINATOR_IS_MISSING);
        }
        return reasons.isEmpty()
                ? Outcome.done(new Proposal(
                        typed.assessment().strip(),
                        typed.wishedBy().orElseThrow(),
                        wishedOn.orElseThrow(),
                        typed.wish().strip(),
                        typed.coordinator().orElseThrow()))
                : Outcome.refused(reasons);
    }

    private static ArrayList<ContinuationRefusal> right(Typed typed) {
        var reasons = new ArrayList<ContinuationRefusal>();
        if (typed.severalServices().isEmpty()) {
            reasons.add(SEVERAL_SERVICES_IS_NOT_SAID);
        }
        if (typed.needToMeet().isEmpty()) {
            reasons.add(NEED_TO_MEET_IS_NOT_SAID);
        }
        if (reasons.isEmpty()
                && (typed.severalServices().get() == Said.NO
                        || typed.needToMeet().get() == Said.NO)) {
            reasons.add(THERE_IS_NO_RIGHT);
        }
        return reasons;
    }
}
