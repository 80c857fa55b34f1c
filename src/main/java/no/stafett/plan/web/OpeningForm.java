package no.stafett.plan.web;

import java.util.Objects;
import no.stafett.plan.domain.OwnerTyped;
import org.jspecify.annotations.Nullable;

/** Who the plan is about, as typed. */
public record OpeningForm(String who, String nationalId, String firstName, String lastName, String birthDate) {

    static final OpeningForm EMPTY = new OpeningForm("CHILD", null, null, null, null);

    public OpeningForm(
            @Nullable String who,
            @Nullable String nationalId,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String birthDate) {
        this.who = Objects.requireNonNullElse(who, "");
        this.nationalId = Objects.requireNonNullElse(nationalId, "");
        this.firstName = Objects.requireNonNullElse(firstName, "");
        this.lastName = Objects.requireNonNullElse(lastName, "");
        this.birthDate = Objects.requireNonNullElse(birthDate, "");
    }

    OwnerTyped typed() {
        return new OwnerTyped(who, nationalId, firstName, lastName, birthDate);
    }

    @Override
    public String toString() {
        return "OpeningForm[masked]";
    }
}
