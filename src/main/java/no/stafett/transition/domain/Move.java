package no.stafett.transition.domain;

import static no.stafett.transition.domain.MoveRefusal.LAST_DAY_IS_MISSING;
import static no.stafett.transition.domain.MoveRefusal.LAST_DAY_IS_OVER;
import static no.stafett.transition.domain.MoveRefusal.MEETING_DAY_IS_MISSING;
import static no.stafett.transition.domain.MoveRefusal.NAME_IS_MISSING;
import static no.stafett.transition.domain.MoveRefusal.NAME_IS_TOO_LONG;
import static no.stafett.transition.domain.MoveRefusal.NEXT_HOLDER_IS_MISSING;
import static no.stafett.transition.domain.MoveRefusal.PLACE_IS_TOO_LONG;
import static no.stafett.transition.domain.MoveRefusal.SECOND_WORKS_ELSEWHERE;
import static no.stafett.transition.domain.MoveRefusal.UNIT_IS_MISSING;
import static no.stafett.transition.domain.MoveRefusal.UNIT_IS_YOURS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.tenant.UnitId;
import no.stafett.transition.MoveId;

/**
 * Many plans on their way to the same place, such as a class that goes to another school. It holds what they have in common;
 * each plan has its own transition, its own yes and its own acceptance.
 *
 * @param second the colleague who prepares it too
 */
public record Move(
        MoveId id,
        String name,
        UnitId unit,
        PersonId nextHolder,
        LocalDate lastDay,
        LocalDate meetingDay,
        String meetingPlace,
        PersonId madeBy,
        Optional<PersonId> second) {

    private static final int MOST_CHARACTERS_OF_A_NAME = 80;
    private static final int MOST_CHARACTERS = 200;

    /** What is typed. */
    public record Typed(
            String name,
            Optional<UnitId> unit,
            Optional<PersonId> nextHolder,
            Optional<LocalDate> lastDay,
            Optional<LocalDate> meetingDay,
            String meetingPlace,
            Optional<PersonId> second) {}

    /** What is known of those who are chosen. */
    public record Known(Optional<UnitId> mine, Set<PersonId> atTheUnit, Set<PersonId> atMine) {}

    /** Tells of every field at once. */
    public static Outcome<Move> of(MoveId id, Typed typed, Known known, PersonId maker, LocalDate today) {
        var reasons = new ArrayList<MoveRefusal>();
        if (typed.name().isBlank()) {
            reasons.add(NAME_IS_MISSING);
        }
        if (typed.name().length() > MOST_CHARACTERS_OF_A_NAME) {
            reasons.add(NAME_IS_TOO_LONG);
        }
        if (typed.unit().isEmpty()) {
            reasons.add(UNIT_IS_MISSING);
        } else if (typed.unit().equals(known.mine())) {
            reasons.add(UNIT_IS_YOURS);
        }
        if (typed.nextHolder().filter(known.atTheUnit()::contains).isEmpty()) {
            reasons.add(NEXT_HOLDER_IS_MISSING);
        }
        if (typed.lastDay().isEmpty()) {
            reasons.add(LAST_DAY_IS_MISSING);
        }
        if (typed.lastDay().filter(today::isAfter).isPresent()) {
            reasons.add(LAST_DAY_IS_OVER);
        }
        if (typed.meetingDay().isEmpty()) {
            reasons.add(MEETING_DAY_IS_MISSING);
        }
        if (typed.meetingPlace().length() > MOST_CHARACTERS) {
            reasons.add(PLACE_IS_TOO_LONG);
        }
        if (typed.second()
                .filter(person -> person.equals(maker) || !known.atMine().contains(person))
                .isPresent()) {
            reasons.add(SECOND_WORKS_ELSEWHERE);
        }
        return reasons.isEmpty()
                ? Outcome.done(new Move(
                        id,
                        typed.name().strip(),
                        typed.unit().orElseThrow(),
                        typed.nextHolder().orElseThrow(),
                        typed.lastDay().orElseThrow(),
                        typed.meetingDay().orElseThrow(),
                        typed.meetingPlace().strip(),
                        maker,
                        typed.second()))
                : Outcome.refused(reasons);
    }

    public boolean isPreparedBy(PersonId person) {
        return person.equals(madeBy) || second.equals(Optional.of(person));
    }

    @Override
    public String toString() {
        return "Move[" + id + "]";
    }
}
