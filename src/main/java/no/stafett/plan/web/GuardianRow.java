package no.stafett.plan.web;

import java.util.Objects;
import no.stafett.plan.domain.GuardianTyped;
import no.stafett.plan.domain.PreparedGuardian;
import org.jspecify.annotations.Nullable;

/** One guardian in the form, as typed. */
public record GuardianRow(
        String nationalId,
        String firstName,
        String lastName,
        String relation,
        String responsibility,
        String email,
        String phone) {

    static final GuardianRow EMPTY = new GuardianRow(null, null, null, null, null, null, null);

    public GuardianRow(
            @Nullable String nationalId,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String relation,
            @Nullable String responsibility,
            @Nullable String email,
            @Nullable String phone) {
        this.nationalId = Objects.requireNonNullElse(nationalId, "");
        this.firstName = Objects.requireNonNullElse(firstName, "");
        this.lastName = Objects.requireNonNullElse(lastName, "");
        this.relation = Objects.requireNonNullElse(relation, "");
        this.responsibility = Objects.requireNonNullElse(responsibility, "");
        this.email = Objects.requireNonNullElse(email, "");
        this.phone = Objects.requireNonNullElse(phone, "");
    }

    static GuardianRow of(PreparedGuardian guardian) {
        return new GuardianRow(
                guardian.nationalId().digits(),
                guardian.firstName(),
                guardian.lastName(),
                guardian.relation().name(),
                String.valueOf(guardian.responsibility()),
                guardian.email(),
                guardian.phone());
    }

    GuardianTyped typed() {
        return new GuardianTyped(nationalId, firstName, lastName, relation, responsibility, email, phone);
    }

    public boolean isEmpty() {
        return typed().isEmpty();
    }

    @Override
    public String toString() {
        return "GuardianRow[masked]";
    }
}
