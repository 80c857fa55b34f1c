package no.stafett.individual.domain;

import static no.stafett.individual.domain.ContentRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS;
import static no.stafett.individual.domain.ContentRefusal.PERIOD_IS_HALF;
import static no.stafett.individual.domain.ContentRefusal.REVISION_IS_OUTSIDE_THE_PERIOD;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import no.stafett.shared.DayTyped;
import no.stafett.shared.Outcome;

/** From when and until when a plan holds, and on which day it is revised at the latest. */
public record PlanPeriod(LocalDate from, LocalDate until, LocalDate reviseOn) {

    /** Nothing when nothing is typed; all three days, or none. */
    public static Outcome<Optional<PlanPeriod>> of(String from, String until, String reviseOn) {
        if (Stream.of(from, until, reviseOn).allMatch(String::isBlank)) {
            return Outcome.done(Optional.empty());
        }
        var first = DayTyped.read(from);
        var last = DayTyped.read(until);
        var revision = DayTyped.read(reviseOn);
        if (first.isEmpty() || last.isEmpty() || revision.isEmpty()) {
            return Outcome.refused(PERIOD_IS_HALF);
        }
        if (!last.get().isAfter(first.get())) {
            return Outcome.refused(PERIOD_ENDS_BEFORE_IT_BEGINS);
        }
        if (revision.get().isBefore(first.get()) || revision.get().isAfter(last.get())) {
            return Outcome.refused(REVISION_IS_OUTSIDE_THE_PERIOD);
        }
        return Outcome.done(Optional.of(new PlanPeriod(first.get(), last.get(), revision.get())));
    }

    public boolean isDue(LocalDate today) {
        return !reviseOn.isAfter(today);
    }
}
