package no.stafett.overview.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That the plan is on its way to another unit, in a box on its front page.
 *
 * @param unit where to; empty when it is not written yet, or the reader may not be told
 * @param nextHolder who is thought of as the next holder; empty when nobody is
 * @param lastDay of those who go
 * @param passed whether the new unit holds the baton
 * @param still whether the day is over and the old unit holds it still
 */
public record TransitionGlance(
        String unit, String nextHolder, Optional<LocalDate> lastDay, boolean passed, boolean still) {

    @Override
    public String toString() {
        return "TransitionGlance[masked]";
    }
}
