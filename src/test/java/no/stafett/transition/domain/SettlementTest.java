package no.stafett.transition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.tenant.UnitId;
import no.stafett.transition.TransitionId;
import no.stafett.transition.domain.Settlement.Held;
import no.stafett.transition.domain.TransitionState.Finished;
import no.stafett.transition.domain.TransitionState.Passed;
import no.stafett.transition.domain.TransitionState.StandsStill;
import no.stafett.transition.domain.TransitionState.UnderWay;
import org.junit.jupiter.api.Test;

/** What the baton and the day make of a transition, and what must be written for each step. */
class SettlementTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 18);
    private static final UnitId KINDERGARTEN = new UnitId(UUID.randomUUID());
    private static final UnitId SCHOOL = new UnitId(UUID.randomUUID());
    private static final PersonId HOLDER = PersonId.create();
    private static final PersonId ASSISTANT = PersonId.create();
    private static final PersonId TEACHER = PersonId.create();

    @Test
    void on_the_day_itself_everybody_is_there() {
        var settled = settled(DAY, held(HOLDER, KINDERGARTEN));

        assertThat(settled.state()).isEqualTo(new UnderWay());
        assertThat(settled.going()).isEmpty();
    }

    @Test
    void the_day_after_they_go_but_not_whoever_holds_the_baton() {
        var settled = settled(DAY.plusDays(1), held(HOLDER, KINDERGARTEN));

        assertThat(settled.state()).isEqualTo(new StandsStill());
        assertThat(settled.going()).containsExactly(ASSISTANT);
    }

    @Test
    void with_the_baton_at_the_new_unit_all_of_them_go() {
        assertThat(settled(DAY, held(TEACHER, SCHOOL)).state()).isEqualTo(new Passed());
        assertThat(settled(DAY, held(TEACHER, SCHOOL)).going()).isEmpty();

        var settled = settled(DAY.plusDays(1), held(TEACHER, SCHOOL));

        assertThat(settled.state()).isEqualTo(new Finished());
        assertThat(settled.going()).containsExactlyInAnyOrder(HOLDER, ASSISTANT);
    }

    @Test
    void one_of_two_who_is_left_at_the_old_unit_holds_it_still() {
        var settled = settled(DAY.plusDays(1), held(TEACHER, SCHOOL), held(HOLDER, KINDERGARTEN));

        assertThat(settled.state()).isEqualTo(new StandsStill());
        assertThat(settled.going()).containsExactly(ASSISTANT);
    }

    @Test
    void one_who_began_it_and_has_moved_to_another_unit_has_not_passed_the_baton_by_that() {
        assertThat(settled(DAY, held(HOLDER, SCHOOL)).state()).isEqualTo(new UnderWay());
    }

    @Test
    void every_field_is_told_of_at_once() {
        assertThat(reasons(Told.of(Optional.empty(), "", " ", "", DAY)))
                .containsExactly("TOLD_ON_IS_MISSING", "WHOM_IS_MISSING", "YES_IS_MISSING", "CHILDS_WISH_IS_MISSING");
        assertThat(reasons(Told.of(Optional.of(DAY.plusDays(1)), "Mor", "Mor", "x".repeat(1001), DAY)))
                .containsExactly("TOLD_ON_IS_AHEAD", "TEXT_IS_TOO_LONG");
        assertThat(reasons(Aim.of(
                        Optional.empty(),
                        Optional.of(KINDERGARTEN),
                        Optional.of(TEACHER),
                        List.of(ASSISTANT),
                        KINDERGARTEN,
                        Set.of())))
                .containsExactly(
                        "KIND_IS_MISSING", "UNIT_IS_THE_SAME", "NEXT_HOLDER_WORKS_ELSEWHERE", "INVITED_WORK_ELSEWHERE");
        assertThat(reasons(LastDay.of(
                        Optional.of(DAY.minusDays(1)), List.of(), "", Set.of(HOLDER), Optional.empty(), DAY)))
                .containsExactly("LAST_DAY_IS_OVER", "NOBODY_GOES", "AGREED_WITH_IS_MISSING");
        assertThat(reasons(LastDay.of(
                        Optional.of(DAY.plusYears(3)), List.of(TEACHER), "Mor", Set.of(HOLDER), Optional.empty(), DAY)))
                .containsExactly("LAST_DAY_IS_TOO_FAR", "LEAVING_TAKE_NO_PART");
        assertThat(reasons(LastDay.of(
                        Optional.of(DAY), List.of(TEACHER), "Mor", Set.of(HOLDER, TEACHER), Optional.of(TEACHER), DAY)))
                .containsExactly("NEXT_HOLDER_GOES");
    }

    @Test
    void without_a_meeting_there_is_a_reason() {
        var today = DAY;
        assertThat(reasons(HandoverMeeting.of(Optional.empty(), Optional.of(DAY), "", "", today)))
                .containsExactly("MEETING_IS_MISSING");
        assertThat(reasons(HandoverMeeting.of(Optional.of(HandoverMeeting.Way.NONE), Optional.empty(), "", " ", today)))
                .containsExactly("NO_MEETING_REASON_IS_MISSING");
        assertThat(reasons(HandoverMeeting.of(
                        Optional.of(HandoverMeeting.Way.HELD), Optional.of(DAY.plusDays(1)), "", "", today)))
                .containsExactly("MEETING_IS_AHEAD");
        assertThat(reasons(
                        HandoverMeeting.of(Optional.of(HandoverMeeting.Way.PLANNED), Optional.empty(), "", "", today)))
                .containsExactly("MEETING_DAY_IS_MISSING");
        assertThat(HandoverMeeting.of(
                        Optional.of(HandoverMeeting.Way.PLANNED), Optional.of(DAY.plusDays(1)), "Rom 2", "", today))
                .isInstanceOf(Outcome.Done.class);
    }

    private static Held held(PersonId person, UnitId unit) {
        return new Held(person, Optional.of(unit));
    }

    private static Settlement settled(LocalDate today, Held... holders) {
        var transition = new Transition(
                TransitionId.create(),
                KINDERGARTEN,
                HOLDER,
                Instant.EPOCH,
                new Transition.Marks(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), ""),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Written<>(1, new LastDay(DAY, List.of(HOLDER, ASSISTANT), "Mor"))));
        return Settlement.of(transition, List.of(holders), Set.of(HOLDER, ASSISTANT, TEACHER), today);
    }

    private static List<String> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons)
                ? reasons.stream().map(reason -> reason.name()).toList()
                : List.of();
    }
}
