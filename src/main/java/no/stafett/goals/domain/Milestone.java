package no.stafett.goals.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.stafett.goals.ActivityId;
import no.stafett.goals.GoalId;
import no.stafett.shared.Oslo;

/**
 * One dated thing on the way: something that was, or something to come (P-08).
 *
 * @param goal the goal itself, or the one the activity belongs to
 * @param title what the goal or the activity is called now
 */
public record Milestone(
        LocalDate day, Kind kind, GoalId goal, Optional<ActivityId> activity, String title, Optional<Worked> worked) {

    /** What happens on the day. */
    public enum Kind {
        MAIN_GOAL_REGISTERED,
        SUB_GOAL_REGISTERED,
        EVALUATED,
        ACTIVITY_ENDED,
        GOAL_CLOSED,
        ACTIVITY_IS_DUE,
        GOAL_IS_EVALUATED_BY;

        /** Whether somebody waits for it; when its day has passed, it is late. */
        public boolean isSomethingToCome() {
            return this == ACTIVITY_IS_DUE || this == GOAL_IS_EVALUATED_BY;
        }
    }

    /**
     * Everything with a date, from the first day to the last. A closed goal has no day to wait for.
     *
     * @param ofActivities the dated things of activities and evaluations
     */
    public static List<Milestone> of(PlanGoals goals, List<Milestone> ofActivities) {
        var milestones = new ArrayList<>(ofActivities);
        for (var goal : goals.all()) {
            milestones.add(ofGoal(Oslo.day(goal.standing().createdAt()), registered(goal), goal));
            goal.standing()
                    .closing()
                    .ifPresent(closing -> milestones.add(ofGoal(Oslo.day(closing.at()), Kind.GOAL_CLOSED, goal)));
            if (goal.isOpen() && goal instanceof SubGoal sub) {
                milestones.add(ofGoal(sub.text().evaluateBy(), Kind.GOAL_IS_EVALUATED_BY, goal));
            }
        }
        milestones.sort(Comparator.comparing(Milestone::day).thenComparing(Milestone::kind));
        return List.copyOf(milestones);
    }

    /** What one reads more about: the activity when it is about one, else the goal. */
    public UUID about() {
        return activity.map(ActivityId::value).orElseGet(goal::value);
    }

    private static Kind registered(Goal goal) {
        return goal.kind() == GoalKind.MAIN ? Kind.MAIN_GOAL_REGISTERED : Kind.SUB_GOAL_REGISTERED;
    }

    private static Milestone ofGoal(LocalDate day, Kind kind, Goal goal) {
        return new Milestone(day, kind, goal.id(), Optional.empty(), goal.title(), Optional.empty());
    }

    @Override
    public String toString() {
        return "Milestone[" + kind + " " + day + "]";
    }
}
