package no.stafett.transition.web;

import java.time.LocalDate;
import java.util.Optional;
import no.stafett.shared.DayTyped;
import no.stafett.transition.domain.Told;
import no.stafett.transition.domain.Written;
import org.jspecify.annotations.Nullable;

/** Who was told and who said yes, as it was typed. */
public record ToldForm(String version, String toldOn, String whom, String saidYes, String childsWish) {

    public ToldForm(
            @Nullable String version,
            @Nullable String toldOn,
            @Nullable String whom,
            @Nullable String saidYes,
            @Nullable String childsWish) {
        this.version = Sent.text(version);
        this.toldOn = Sent.text(toldOn);
        this.whom = Sent.text(whom);
        this.saidYes = Sent.text(saidYes);
        this.childsWish = Sent.text(childsWish);
    }

    static ToldForm of(Optional<Written<Told>> last) {
        return last.map(told -> new ToldForm(
                        String.valueOf(told.version()),
                        told.what().on().toString(),
                        told.what().whom(),
                        told.what().saidYes(),
                        told.what().childsWish()))
                .orElse(new ToldForm("0", "", "", "", ""));
    }

    Optional<LocalDate> day() {
        return DayTyped.read(toldOn);
    }

    @Override
    public String toString() {
        return "ToldForm[masked]";
    }
}
