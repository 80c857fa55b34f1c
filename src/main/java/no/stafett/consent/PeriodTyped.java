package no.stafett.consent;

import java.time.LocalDate;
import java.util.Objects;
import no.stafett.consent.domain.ConsentRefusal;
import no.stafett.shared.DayTyped;
import no.stafett.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** The days of a line as typed; empty for as long as the consent lasts. */
public record PeriodTyped(String from, String until) {

    public PeriodTyped(@Nullable String from, @Nullable String until) {
        this.from = Objects.requireNonNullElse(from, "").strip();
        this.until = Objects.requireNonNullElse(until, "").strip();
    }

    public static PeriodTyped of(LinePeriod period) {
        return new PeriodTyped(
                period.from().map(LocalDate::toString).orElse(""),
                period.until().map(LocalDate::toString).orElse(""));
    }

    /**
     * Refuses what is no day, a line that ends before it begins, one that is over already, and one that would outlast the
     * consent.
     *
     * @param field what stands before the names of the two fields
     */
    public Outcome<LinePeriod> read(String field, LocalDate today, LocalDate lastDay) {
        var first = DayTyped.read(from);
        var last = DayTyped.read(until);
        if (first.isEmpty() && !from.isEmpty()) {
            return Outcome.refused(ConsentRefusal.LINE_DAY_IS_NOT_A_DATE.at(field + "from"));
        }
        if (last.isEmpty() && !until.isEmpty()) {
            return Outcome.refused(ConsentRefusal.LINE_DAY_IS_NOT_A_DATE.at(field + "until"));
        }
        if (first.filter(day -> day.isAfter(lastDay)).isPresent()) {
            return Outcome.refused(ConsentRefusal.LINE_OUTLASTS_THE_CONSENT.at(field + "from"));
        }
        if (last.filter(day -> day.isAfter(lastDay)).isPresent()) {
            return Outcome.refused(ConsentRefusal.LINE_OUTLASTS_THE_CONSENT.at(field + "until"));
        }
        if (last.filter(day -> day.isBefore(first.orElse(today)) || day.isBefore(today))
                .isPresent()) {
            return Outcome.refused(ConsentRefusal.LINE_ENDS_TOO_EARLY.at(field + "until"));
        }
        return Outcome.done(new LinePeriod(first, last));
    }

    public boolean isEmpty() {
        return from.isEmpty() && until.isEmpty();
    }
}
