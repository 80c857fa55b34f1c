package no.stafett.overview.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An open goal at a glance.
 *
 * @param main whether it is a main goal; its sub-goals follow it
 * @param keptFrom the guardians who do not see it, by first name; empty when all do
 * @param activities how many activities it has, ended ones included
 * @param underWay how many of them are in progress
 * @param ended how many of them are ended
 */
public record GoalGlance(
        UUID goal,
        boolean main,
        String title,
        String keptFrom,
        Optional<LocalDate> evaluateBy,
        int activities,
        int underWay,
        int ended) {

    /** How much of the bar is filled, of 100: an activity counts when it is in progress or ended. */
    public int progress() {
        return activities == 0 ? 0 : 100 * (underWay + ended) / activities;
    }

    @Override
    public String toString() {
        return "GoalGlance[" + goal + "]";
    }
}
