package no.stafett.consent.web;

import java.util.Objects;
import java.util.function.Function;
import no.stafett.consent.domain.StaffChange;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.ChosenId;
import org.jspecify.annotations.Nullable;

/** What was chosen, as it was chosen. */
public record StaffForm(String line, String colleague, String replaced) {

    static final StaffForm EMPTY = new StaffForm(null, null, null);

    public StaffForm(@Nullable String line, @Nullable String colleague, @Nullable String replaced) {
        this.line = Objects.requireNonNullElse(line, "");
        this.colleague = Objects.requireNonNullElse(colleague, "");
        this.replaced = Objects.requireNonNullElse(replaced, "");
    }

    StaffChange change() {
        return new StaffChange(
                ChosenId.of(line, Function.identity()),
                ChosenId.of(colleague, PersonId::new),
                ChosenId.of(replaced, PersonId::new));
    }
}
