package no.stafett.consent.domain;

import java.util.Optional;
import no.stafett.consent.IndividualPlanProposal;
import no.stafett.consent.LevelProposal;

/**
 * What a version asks about beside people.
 *
 * @param level another level for the cooperation
 * @param reopens whether a closed plan shall be opened again (S-14)
 * @param individualPlan that the log shall go on as individuell plan (I-03)
 */
public record Matters(Optional<LevelProposal> level, boolean reopens, Optional<IndividualPlanProposal> individualPlan) {

    public static final Matters NONE = new Matters(Optional.empty(), false, Optional.empty());

    public static Matters level(LevelProposal level) {
        return new Matters(Optional.of(level), false, Optional.empty());
    }

    public static Matters reopening() {
        return new Matters(Optional.empty(), true, Optional.empty());
    }

    public static Matters individualPlan(IndividualPlanProposal proposal) {
        return new Matters(Optional.empty(), false, Optional.of(proposal));
    }

    /** Whether a no to it would be a no to something else than the people it names. */
    public boolean isAboutThePlan() {
        return level.isPresent() || individualPlan.isPresent();
    }
}
