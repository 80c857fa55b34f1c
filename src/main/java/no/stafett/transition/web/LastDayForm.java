package no.stafett.transition.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.shared.DayTyped;
import no.stafett.shared.PersonId;
import no.stafett.transition.domain.LastDay;
import no.stafett.transition.domain.Written;
import org.jspecify.annotations.Nullable;

/** The last day and who goes, as it was typed and ticked. */
public record LastDayForm(String version, String lastDay, List<String> leaving, String agreedWith) {

    public LastDayForm(
            @Nullable String version,
            @Nullable String lastDay,
            @Nullable List<String> leaving,
            @Nullable String agreedWith) {
        this.version = Sent.text(version);
        this.lastDay = Sent.text(lastDay);
        this.leaving = Sent.list(leaving);
        this.agreedWith = Sent.text(agreedWith);
    }

    /**
     * @param proposed the day of the move the plan is in, if any
     * @param oldUnit those of the old unit, when nothing is agreed yet
     */
    static LastDayForm of(Optional<Written<LastDay>> last, Optional<LocalDate> proposed, List<PersonId> oldUnit) {
        return last.map(agreed -> new LastDayForm(
                        String.valueOf(agreed.version()),
                        agreed.what().day().toString(),
                        agreed.what().leaving().stream().map(PersonId::toString).toList(),
                        agreed.what().agreedWith()))
                .orElseGet(() -> new LastDayForm(
                        "0",
                        proposed.map(LocalDate::toString).orElse(""),
                        oldUnit.stream().map(PersonId::toString).toList(),
                        ""));
    }

    Optional<LocalDate> day() {
        return DayTyped.read(lastDay);
    }

    @Override
    public String toString() {
        return "LastDayForm[masked]";
    }
}
