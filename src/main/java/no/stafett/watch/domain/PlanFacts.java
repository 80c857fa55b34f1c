package no.stafett.watch.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;

/**
 * What is known about an active plan, as far as its follow-up goes. Days and ids; no word anybody wrote.
 *
 * @param aboutAChild not about a pregnant woman, who speaks for herself
 * @param begun when the cooperation began, or began anew
 * @param lastEntry when somebody last did something in it
 * @param goals whether a goal is open, and when the last one was closed
 * @param heard when the child was last heard
 */
public record PlanFacts(
        PlanId plan,
        boolean aboutAChild,
        LocalDate begun,
        Optional<Consent> consent,
        Optional<LocalDate> lastEntry,
        Goals goals,
        Optional<LocalDate> heard,
        List<Holder> holders,
        List<Offer> offers,
        List<Due> evaluations,
        List<Due> activities,
        List<LetIn> unopened) {

    public PlanFacts {
        holders = List.copyOf(holders);
        offers = List.copyOf(offers);
        evaluations = List.copyOf(evaluations);
        activities = List.copyOf(activities);
        unopened = List.copyOf(unopened);
    }

    /** @param asked whether the family has been asked to go on, and not all have answered */
    public record Consent(LocalDate lastDay, boolean asked) {}

    public record Goals(boolean open, Optional<LocalDate> lastClosed) {}

    /**
     * One who holds the baton.
     *
     * @param out from when she has no place in the plan; nothing while she has one
     */
    public record Holder(PersonId person, Optional<LocalDate> left, Optional<LocalDate> out) {}

    /** An offer of the baton nobody has answered. */
    public record Offer(UUID id, LocalDate offered) {}

    /**
     * An open goal that should be evaluated by a day, or an open activity that should be done by one.
     *
     * @param evaluated when it was evaluated the last time
     */
    public record Due(UUID id, LocalDate day, Optional<LocalDate> evaluated) {}

    /** One of the family or the team who has a place in the plan and has not opened it. */
    public record LetIn(PersonId person, LocalDate since) {}
}
