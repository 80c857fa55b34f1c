package no.stafett.individual.web;

import java.util.Objects;
import java.util.Optional;
import no.stafett.shared.web.ChosenId;
import no.stafett.tenant.UnitId;
import org.jspecify.annotations.Nullable;

/** Another service with the main responsibility, as typed. */
public record ResponsibilityForm(String unit, String reason) {

    static final ResponsibilityForm EMPTY = new ResponsibilityForm("", "");

    public ResponsibilityForm(@Nullable String unit, @Nullable String reason) {
        this.unit = Objects.requireNonNullElse(unit, "");
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    Optional<UnitId> chosen() {
        return ChosenId.of(unit, UnitId::new);
    }
}
