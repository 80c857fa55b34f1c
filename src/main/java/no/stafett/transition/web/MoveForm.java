package no.stafett.transition.web;

import java.util.Optional;
import no.stafett.shared.DayTyped;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.ChosenId;
import no.stafett.tenant.UnitId;
import no.stafett.transition.domain.Move;
import org.jspecify.annotations.Nullable;

/** What many plans have in common, as it was typed. */
public record MoveForm(
        String name,
        String unit,
        String nextHolder,
        String lastDay,
        String meetingDay,
        String meetingPlace,
        String second) {

    public MoveForm(
            @Nullable String name,
            @Nullable String unit,
            @Nullable String nextHolder,
            @Nullable String lastDay,
            @Nullable String meetingDay,
            @Nullable String meetingPlace,
            @Nullable String second) {
        this.name = Sent.text(name);
        this.unit = Sent.text(unit);
        this.nextHolder = Sent.text(nextHolder);
        this.lastDay = Sent.text(lastDay);
        this.meetingDay = Sent.text(meetingDay);
        this.meetingPlace = Sent.text(meetingPlace);
        this.second = Sent.text(second);
    }

    Optional<UnitId> chosenUnit() {
        return ChosenId.of(unit, UnitId::new);
    }

    Move.Typed typed() {
        return new Move.Typed(
                name,
                chosenUnit(),
                ChosenId.of(nextHolder, PersonId::new),
                DayTyped.read(lastDay),
                DayTyped.read(meetingDay),
                meetingPlace,
                ChosenId.of(second, PersonId::new));
    }
}
