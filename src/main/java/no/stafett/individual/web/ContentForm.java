package no.stafett.individual.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import no.stafett.individual.domain.PlanPeriod;
import no.stafett.individual.domain.WrittenContent;
import org.jspecify.annotations.Nullable;

/** What an individuell plan must hold, as typed. */
public record ContentForm(
        String version,
        String needs,
        String contributions,
        String carryingOut,
        String cooperation,
        String periodFrom,
        String periodUntil,
        String reviseOn) {

    public ContentForm(
            @Nullable String version,
            @Nullable String needs,
            @Nullable String contributions,
            @Nullable String carryingOut,
            @Nullable String cooperation,
            @Nullable String periodFrom,
            @Nullable String periodUntil,
            @Nullable String reviseOn) {
        this.version = Objects.requireNonNullElse(version, "");
        this.needs = Objects.requireNonNullElse(needs, "");
        this.contributions = Objects.requireNonNullElse(contributions, "");
        this.carryingOut = Objects.requireNonNullElse(carryingOut, "");
        this.cooperation = Objects.requireNonNullElse(cooperation, "");
        this.periodFrom = Objects.requireNonNullElse(periodFrom, "");
        this.periodUntil = Objects.requireNonNullElse(periodUntil, "");
        this.reviseOn = Objects.requireNonNullElse(reviseOn, "");
    }

    static ContentForm of(WrittenContent written) {
        return new ContentForm(
                String.valueOf(written.version()),
                written.needs(),
                written.contributions(),
                written.carryingOut(),
                written.cooperation(),
                day(written.period(), PlanPeriod::from),
                day(written.period(), PlanPeriod::until),
                day(written.period(), PlanPeriod::reviseOn));
    }

    private static String day(Optional<PlanPeriod> period, Function<PlanPeriod, LocalDate> which) {
        return period.map(which).map(LocalDate::toString).orElse("");
    }

    /** What is no number is no version anybody has seen. */
    int seen() {
        return version.matches("\\d{1,6}") ? Integer.parseInt(version) : -1;
    }

    WrittenContent.Typed typed() {
        return new WrittenContent.Typed(
                needs, contributions, carryingOut, cooperation, periodFrom, periodUntil, reviseOn);
    }

    @Override
    public String toString() {
        return "ContentForm[masked]";
    }
}
