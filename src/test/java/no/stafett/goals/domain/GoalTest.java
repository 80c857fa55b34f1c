package no.stafett.goals.domain;

import static no.stafett.goals.domain.GoalRefusal.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.stafett.access.PlanWriter;
import no.stafett.access.Proofs;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.Refusal;
import org.junit.jupiter.api.Test;

class GoalTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String TODAY = "2026-11-22";
    private static final PlanWriter TEACHER = Proofs.teamWriter(PersonId.create());
    private static final PlanWriter MOTHER = Proofs.guardianWriter(PersonId.create());

    @Test
    void a_main_goal_has_an_attention_a_shared_understanding_and_a_goal() {
        var goal = done(MainGoal.register(main("Vi ser", "Vi veit", "Emil går på skulen"), TEACHER, NOW));

        assertThat(goal.text()).isEqualTo(new MainGoalText("Vi ser", "Vi veit", "Emil går på skulen"));
        assertThat(goal.version()).isEqualTo(1);
        assertThat(goal.isOpen()).isTrue();
        assertThat(goal.standing().createdBy()).isEqualTo(TEACHER.person());
    }

    @Test
    void every_missing_field_of_a_main_goal_is_told_at_once() {
        assertThat(reasons(MainGoal.register(main(" ", "", "\n"), TEACHER, NOW)))
                .isEqualTo(List.of(ATTENTION_IS_MISSING, MAIN_GOAL_IS_MISSING));
    }

    @Test
    void texts_nobody_reads_to_the_end_are_refused() {
        assertThat(reasons(MainGoal.register(main("a".repeat(4001), "b".repeat(4001), "c".repeat(301)), TEACHER, NOW)))
                .isEqualTo(List.of(ATTENTION_IS_TOO_LONG, SHARED_UNDERSTANDING_IS_TOO_LONG, TITLE_IS_TOO_LONG));
    }

    @Test
    void a_sub_goal_needs_a_title_and_a_day() {
        assertThat(reasons(mainGoal().registerSubGoal(GoalDraft.EMPTY, TEACHER, NOW)))
                .isEqualTo(List.of(TITLE_IS_MISSING, EVALUATE_BY_IS_MISSING));
    }

    @Test
    void a_sub_goal_may_be_evaluated_today_but_not_yesterday() {
        assertThat(done(mainGoal().registerSubGoal(sub("Emil les", "", TODAY), TEACHER, NOW))
                        .text()
                        .evaluateBy())
                .isEqualTo(LocalDate.parse(TODAY));
        assertThat(reasons(mainGoal().registerSubGoal(sub("Emil les", "", "2026-11-21"), TEACHER, NOW)))
                .isEqualTo(List.of(EVALUATE_BY_IS_PAST));
    }

    @Test
    void today_is_the_day_in_norway() {
        var justAfterMidnightInOslo = Instant.parse("2026-11-22T23:30:00Z");
        assertThat(reasons(mainGoal().registerSubGoal(sub("Emil les", "", TODAY), TEACHER, justAfterMidnightInOslo)))
                .isEqualTo(List.of(EVALUATE_BY_IS_PAST));
    }

    @Test
    void a_period_does_not_end_before_it_starts() {
        assertThat(reasons(mainGoal().registerSubGoal(sub("Emil les", "2026-12-24", "2026-12-23"), TEACHER, NOW)))
                .isEqualTo(List.of(PERIOD_ENDS_BEFORE_IT_STARTS));
        assertThat(reasons(mainGoal().registerSubGoal(sub("Emil les", "2026-12-24", "2026-12-24"), TEACHER, NOW)))
                .isEmpty();
    }

    @Test
    void what_is_no_day_and_no_area_is_refused_and_never_guessed() {
        var draft = new GoalDraft("", "", "Emil les", "", "COOKING", "i går", "+999999999-12-31");
        assertThat(reasons(mainGoal().registerSubGoal(draft, TEACHER, NOW)))
                .isEqualTo(List.of(DEVELOPMENT_AREA_IS_UNKNOWN, PERIOD_FROM_IS_NOT_A_DATE, EVALUATE_BY_IS_NOT_A_DATE));
    }

    @Test
    void a_day_may_be_typed_the_norwegian_way() {
        assertThat(done(mainGoal().registerSubGoal(sub("Emil les", "", "24.12.2026"), TEACHER, NOW))
                        .text()
                        .evaluateBy())
                .isEqualTo(LocalDate.of(2026, 12, 24));
    }

    @Test
    void a_text_may_be_mended_after_its_day_has_come_but_not_moved_to_another_past_day() {
        var goal = subGoal("2026-12-01");
        var later = NOW.plus(30, ChronoUnit.DAYS);

        assertThat(done(goal.change(sub("Emil les høgt", "", "2026-12-01"), 1, TEACHER, later))
                        .title())
                .isEqualTo("Emil les høgt");
        assertThat(reasons(goal.change(sub("Emil les", "", "2026-12-02"), 1, TEACHER, later)))
                .isEqualTo(List.of(EVALUATE_BY_IS_PAST));
    }

    @Test
    void a_change_is_the_next_version_and_keeps_who_began() {
        var changed = done(subGoal("2026-12-01").change(sub("Emil les høgt", "", "2026-12-01"), 1, MOTHER, NOW));

        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.standing().createdBy()).isEqualTo(TEACHER.person());
        assertThat(changed.standing().writtenBy()).isEqualTo(MOTHER.person());
    }

    @Test
    void a_stale_change_is_refused_before_anything_else_is_looked_at() {
        var goal = subGoal("2026-12-01");
        for (var version : List.of(0, 2, -1)) {
            assertThat(reasons(goal.change(GoalDraft.EMPTY, version, TEACHER, NOW)))
                    .isEqualTo(List.of(GOAL_HAS_CHANGED));
        }
    }

    @Test
    void a_goal_is_closed_once_with_a_summary() {
        var goal = subGoal("2026-12-01");
        assertThat(reasons(goal.close(" \n ", TEACHER, NOW))).isEqualTo(List.of(CLOSING_SUMMARY_IS_MISSING));
        assertThat(reasons(goal.close("a".repeat(2001), TEACHER, NOW))).isEqualTo(List.of(CLOSING_SUMMARY_IS_TOO_LONG));

        var closed = done(goal.close(" Det gjekk bra. ", TEACHER, NOW));

        assertThat(closed.standing().closing()).contains(new Closing(TEACHER.person(), NOW, "Det gjekk bra."));
        assertThat(reasons(closed.close("Igjen", TEACHER, NOW))).isEqualTo(List.of(GOAL_IS_CLOSED));
        assertThat(reasons(closed.change(sub("x", "", "2026-12-01"), 1, TEACHER, NOW)))
                .isEqualTo(List.of(GOAL_IS_CLOSED));
        assertThat(done(closed.reopen()).isOpen()).isTrue();
        assertThat(reasons(goal.reopen())).isEqualTo(List.of(GOAL_IS_OPEN));
    }

    @Test
    void a_closed_main_goal_takes_no_more_steps() {
        var closed = (MainGoal) done(mainGoal().close("Ferdig", TEACHER, NOW));
        assertThat(reasons(closed.registerSubGoal(sub("Emil les", "", "2026-12-01"), TEACHER, NOW)))
                .isEqualTo(List.of(MAIN_GOAL_IS_CLOSED));
    }

    @Test
    void the_family_changes_what_it_wrote_and_the_team_all_of_it() {
        var mothers = done(MainGoal.register(main("a", "", "b"), MOTHER, NOW));

        assertThat(mothers.mayBeChangedBy(MOTHER)).isTrue();
        assertThat(mothers.mayBeChangedBy(TEACHER)).isTrue();
        assertThat(mainGoal().mayBeChangedBy(MOTHER)).isFalse();
        assertThat(mainGoal().mayBeChangedBy(Proofs.teamReader(TEACHER.person())))
                .isFalse();
    }

    static MainGoal mainGoal() {
        return done(MainGoal.register(main("Vi ser", "Vi veit", "Emil går på skulen"), TEACHER, NOW));
    }

    static SubGoal subGoal(String evaluateBy) {
        return done(mainGoal().registerSubGoal(sub("Emil les", "", evaluateBy), TEACHER, NOW));
    }

    static GoalDraft main(String attention, String sharedUnderstanding, String title) {
        return new GoalDraft(attention, sharedUnderstanding, title, "", "", "", "");
    }

    static GoalDraft sub(String title, String from, String evaluateBy) {
        return new GoalDraft("", "", title, "", "", from, evaluateBy);
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var reasons) -> throw new AssertionError(reasons.toString());
        };
    }

    private static List<? extends Refusal> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons) ? reasons : List.of();
    }
}
