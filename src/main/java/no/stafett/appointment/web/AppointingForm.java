package no.stafett.appointment.web;

import java.util.Objects;
import java.util.Optional;
import no.stafett.appointment.domain.Appointing;
import no.stafett.appointment.domain.CoordinatorKind;
import no.stafett.appointment.domain.RefusedWhy;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.ChosenId;
import org.jspecify.annotations.Nullable;

/** Who is appointed from when, or why not, as typed. */
public record AppointingForm(String kind, String coordinator, String from, String why, String reason, String lastDay) {

    public AppointingForm(
            @Nullable String kind,
            @Nullable String coordinator,
            @Nullable String from,
            @Nullable String why,
            @Nullable String reason,
            @Nullable String lastDay) {
        this.kind = Objects.requireNonNullElse(kind, "");
        this.coordinator = Objects.requireNonNullElse(coordinator, "");
        this.from = Objects.requireNonNullElse(from, "");
        this.why = Objects.requireNonNullElse(why, "");
        this.reason = Objects.requireNonNullElse(reason, "");
        this.lastDay = Objects.requireNonNullElse(lastDay, "");
    }

    static AppointingForm of(CoordinatorKind kind) {
        return new AppointingForm(kind.name(), "", "", "", "", "");
    }

    Appointing.Typed appointing() {
        return new Appointing.Typed(
                RequestForm.word(CoordinatorKind.values(), kind), ChosenId.of(coordinator, PersonId::new), from);
    }

    Optional<RefusedWhy> refusedWhy() {
        return RequestForm.word(RefusedWhy.values(), why);
    }
}
