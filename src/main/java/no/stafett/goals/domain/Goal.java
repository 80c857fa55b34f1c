package no.stafett.goals.domain;

import static no.stafett.goals.domain.GoalRefusal.*;

import java.time.Instant;
import no.stafett.access.PlanMember;
import no.stafett.access.PlanWriter;
import no.stafett.goals.GoalId;
import no.stafett.shared.Outcome;

/** A goal as it stands now. What it said before is kept as versions; closing it changes no word of it. */
public sealed interface Goal permits MainGoal, SubGoal {

    int MOST_IN_A_SUMMARY = 2000;

    Standing standing();

    GoalText text();

    GoalKind kind();

    /** The next version of its text. Refuses when it is closed, or when somebody else wrote one in the meantime. */
    Outcome<? extends Goal> change(GoalDraft draft, int expectedVersion, PlanWriter writer, Instant now);

    Goal with(Standing standing);

    default GoalId id() {
        return standing().id();
    }

    default int version() {
        return standing().version();
    }

    default String title() {
        return text().title();
    }

    default boolean isOpen() {
        return standing().closing().isEmpty();
    }

    /** The family changes the goals it wrote itself, the team all of them. */
    default boolean mayBeChangedBy(PlanMember member) {
        return member.mayChangeWhatWasWrittenBy(standing().createdBy());
    }

    /** Whether nothing would be different if this text were saved. */
    default boolean saysTheSameAs(Goal other) {
        return text().equals(other.text());
    }

    /** Closed with a short summary (G-13). */
    default Outcome<Goal> close(String summary, PlanWriter writer, Instant now) {
        var tidy = Typed.lines(summary);
        if (!isOpen()) {
            return Outcome.refused(GOAL_IS_CLOSED);
        }
        if (tidy.isEmpty()) {
            return Outcome.refused(CLOSING_SUMMARY_IS_MISSING);
        }
        if (tidy.length() > MOST_IN_A_SUMMARY) {
            return Outcome.refused(CLOSING_SUMMARY_IS_TOO_LONG);
        }
        return Outcome.done(with(standing().closed(new Closing(writer.person(), now, tidy))));
    }

    default Outcome<Goal> reopen() {
        return isOpen()
                ? Outcome.refused(GOAL_IS_OPEN)
                : Outcome.done(with(standing().reopened()));
    }
}
