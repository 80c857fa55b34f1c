package no.stafett.consent.web;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.stafett.consent.domain.StaffChange;
import no.stafett.shared.PersonId;
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
                id(line, Function.identity()), id(colleague, PersonId::new), id(replaced, PersonId::new));
    }

    private static <T> Optional<T> id(String text, Function<UUID, T> type) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(type.apply(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
