package no.stafett.goals.domain;

import static no.stafett.goals.domain.GoalRefusal.MAIN_GOAL_IS_CLOSED;
import static no.stafett.goals.domain.GoalRefusal.OPEN_SUB_GOALS_REMAIN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stafett.access.PlanWriter;
import no.stafett.goals.GoalId;
import no.stafett.shared.Outcome;

/** Every goal of one plan, in the order the team has put them. Knows the rules that hold between goals. */
public record PlanGoals(List<Goal> all) {

    /** Where a goal is moved to among those beside it. */
    public sealed interface Move {
        /** One place up. */
        record Up() implements Move {}

        /** One place down. */
        record Down() implements Move {}

        /** To the place of another; that one and those after it make room. */
        record ToPlaceOf(GoalId other) implements Move {}
    }

    public PlanGoals {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public Optional<Goal> find(GoalId id) {
        return all.stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

    public Optional<MainGoal> findMain(GoalId id) {
        return main().filter(goal -> goal.id().equals(id)).findFirst();
    }

    public List<MainGoal> openMain() {
        return main().filter(Goal::isOpen).toList();
    }

    public List<MainGoal> closedMain() {
        return main().filter(goal -> !goal.isOpen()).toList();
    }

    public List<SubGoal> openSubGoalsOf(GoalId main) {
        return subGoalsOf(main).filter(Goal::isOpen).toList();
    }

    public List<SubGoal> closedSubGoalsOf(GoalId main) {
        return subGoalsOf(main).filter(goal -> !goal.isOpen()).toList();
    }

    public List<Goal> open() {
        return all.stream().filter(Goal::isOpen).toList();
    }

    public List<Goal> closed() {
        return all.stream().filter(goal -> !goal.isOpen()).toList();
    }

    /** A main goal is closed after the steps towards it. */
    public Outcome<Goal> close(Goal goal, String summary, PlanWriter writer, Instant now) {
        if (goal.isOpen() && !openSubGoalsOf(goal.id()).isEmpty()) {
            return Outcome.refused(OPEN_SUB_GOALS_REMAIN);
        }
        return goal.close(summary, writer, now);
    }

    /** A step is not opened again under a main goal that is closed. */
    public Outcome<Goal> reopen(Goal goal) {
        return switch (goal) {
            case SubGoal sub
            when !findMain(sub.mainGoal()).map(Goal::isOpen).orElse(false) -> Outcome.refused(MAIN_GOAL_IS_CLOSED);
            case SubGoal sub -> sub.reopen();
            case MainGoal main -> main.reopen();
        };
    }

    /** The new order of the open goals beside this one. A move that leads nowhere leaves the order as it is. */
    public List<GoalId> moved(Goal goal, Move move) {
        var order = new ArrayList<>(openBeside(goal).stream().map(Goal::id).toList());
        var from = order.indexOf(goal.id());
        var to = switch (move) {
            case Move.Up() -> from - 1;
            case Move.Down() -> from + 1;
            case Move.ToPlaceOf(var other) -> order.indexOf(other);
        };
        if (from >= 0 && to >= 0 && to < order.size()) {
            order.add(to, order.remove(from));
        }
        return Collections.unmodifiableList(order);
    }

    private List<? extends Goal> openBeside(Goal goal) {
        return switch (goal) {
            case MainGoal _ -> openMain();
            case SubGoal sub -> openSubGoalsOf(sub.mainGoal());
        };
    }

    private Stream<MainGoal> main() {
        return all.stream().flatMap(goal -> goal instanceof MainGoal main ? Stream.of(main) : Stream.empty());
    }

    private Stream<SubGoal> subGoalsOf(GoalId main) {
        return all.stream()
                .flatMap(goal ->
                        goal instanceof SubGoal sub && sub.mainGoal().equals(main) ? Stream.of(sub) : Stream.empty());
    }
}
