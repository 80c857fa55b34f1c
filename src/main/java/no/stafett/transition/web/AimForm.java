package no.stafett.transition.web;

import java.util.List;
import java.util.Optional;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.ChosenId;
import no.stafett.tenant.UnitId;
import no.stafett.transition.domain.Aim;
import no.stafett.transition.domain.TransitionKind;
import no.stafett.transition.domain.Written;
import org.jspecify.annotations.Nullable;

/** Where the plan goes and who is thought of there, as it was chosen. */
public record AimForm(String version, String kind, String unit, String nextHolder, List<String> invited) {

    static final String NOBODY_YET = "NOBODY_YET";

    public AimForm(
            @Nullable String version,
            @Nullable String kind,
            @Nullable String unit,
            @Nullable String nextHolder,
            @Nullable List<String> invited) {
        this.version = Sent.text(version);
        this.kind = Sent.text(kind);
        this.unit = Sent.text(unit);
        this.nextHolder = Sent.text(nextHolder);
        this.invited = Sent.list(invited);
    }

    static AimForm of(Optional<Written<Aim>> last) {
        return last.map(aim -> new AimForm(
                        String.valueOf(aim.version()),
                        aim.what().kind().name(),
                        aim.what().unit().toString(),
                        aim.what().nextHolder().map(PersonId::toString).orElse(NOBODY_YET),
                        aim.what().invited().stream().map(PersonId::toString).toList()))
                .orElse(new AimForm("0", "", "", "", List.of()));
    }

    /** The same with another unit, where nobody is chosen yet. */
    AimForm at(String chosen) {
        return chosen.equals(unit) ? this : new AimForm(version, kind, chosen, "", List.of());
    }

    Optional<TransitionKind> chosenKind() {
        return Sent.word(TransitionKind.class, kind);
    }

    Optional<UnitId> chosenUnit() {
        return ChosenId.of(unit, UnitId::new);
    }

    Optional<PersonId> chosenHolder() {
        return ChosenId.of(nextHolder, PersonId::new);
    }
}
