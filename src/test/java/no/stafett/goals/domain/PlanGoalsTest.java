package no.stafett.goals.domain;

import static no.stafett.goals.domain.GoalRefusal.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanWriter;
import no.stafett.access.Proofs;
import no.stafett.goals.GoalId;
import no.stafett.goals.domain.PlanGoals.Move;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import org.junit.jupiter.api.Test;

class PlanGoalsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final PlanWriter TEACHER = Proofs.teamWriter(PersonId.create());

    private final MainGoal main = main();
    private final SubGoal first = step(main);
    private final SubGoal second = step(main);
    private final SubGoal third = step(main);
    private final PlanGoals goals = new PlanGoals(List.of(main, first, second, third));

    @Test
    void a_main_goal_is_closed_after_its_steps() {
        assertThat(goals.close(main, "Ferdig", TEACHER, NOW)).isEqualTo(new Refused<>(List.of(OPEN_SUB_GOALS_REMAIN)));
        assertThat(new PlanGoals(List.of(main, closed(first))).close(main, "Ferdig", TEACHER, NOW))
                .isInstanceOf(Done.class);
    }

    @Test
    void a_step_is_not_opened_again_under_a_closed_main_goal() {
        var under = new PlanGoals(List.of(closed(main), closed(first)));
        assertThat(under.reopen(closed(first))).isEqualTo(new Refused<>(List.of(MAIN_GOAL_IS_CLOSED)));
        assertThat(new PlanGoals(List.of(main, closed(first))).reopen(closed(first)))
                .isInstanceOf(Done.class);
    }

    @Test
    void a_goal_moves_one_place_up_or_down() {
        assertThat(goals.moved(second, new Move.Up())).containsExactly(second.id(), first.id(), third.id());
        assertThat(goals.moved(second, new Move.Down())).containsExactly(first.id(), third.id(), second.id());
    }

    @Test
    void a_goal_takes_the_place_of_another() {
        assertThat(goals.moved(third, new Move.ToPlaceOf(first.id())))
                .containsExactly(third.id(), first.id(), second.id());
        assertThat(goals.moved(first, new Move.ToPlaceOf(third.id())))
                .containsExactly(second.id(), third.id(), first.id());
    }

    @Test
    void a_move_that_leads_nowhere_changes_nothing() {
        var asItWas = List.of(first.id(), second.id(), third.id());
        assertThat(goals.moved(first, new Move.Up())).isEqualTo(asItWas);
        assertThat(goals.moved(third, new Move.Down())).isEqualTo(asItWas);
        assertThat(goals.moved(first, new Move.ToPlaceOf(main.id()))).isEqualTo(asItWas);
        assertThat(goals.moved(first, new Move.ToPlaceOf(GoalId.create()))).isEqualTo(asItWas);
    }

    @Test
    void the_timeline_waits_for_what_is_open_and_remembers_what_is_closed() {
        var timeline = Milestone.of(new PlanGoals(List.of(main, first, closed(second))), List.of());

        assertThat(timeline)
                .extracting(Milestone::kind)
                .containsExactly(
                        Milestone.Kind.MAIN_GOAL_REGISTERED,
                        Milestone.Kind.SUB_GOAL_REGISTERED,
                        Milestone.Kind.SUB_GOAL_REGISTERED,
                        Milestone.Kind.GOAL_CLOSED,
                        Milestone.Kind.GOAL_IS_EVALUATED_BY);
        assertThat(timeline.getLast().day()).isEqualTo(LocalDate.parse("2026-12-01"));
    }

    private static MainGoal main() {
        return new MainGoal(standing(), new MainGoalText("Vi ser", "", "Emil går på skulen"));
    }

    private static SubGoal step(MainGoal main) {
        return new SubGoal(
                standing(),
                main.id(),
                new SubGoalText("Emil les", "", Optional.empty(), Optional.empty(), LocalDate.parse("2026-12-01")));
    }

    private static Standing standing() {
        return Standing.first(GoalId.create(), TEACHER.person(), NOW);
    }

    private static Goal closed(Goal goal) {
        return goal.with(goal.standing().closed(new Closing(TEACHER.person(), NOW, "Ferdig")));
    }
}
