package no.stafett.plan.web;

import java.util.Objects;
import java.util.Optional;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.ChosenId;
import org.jspecify.annotations.Nullable;

/** Which plan, and who shall ask, as typed. */
public record AskerForm(String reference, String asker) {

    static final AskerForm EMPTY = new AskerForm("", "");

    public AskerForm(@Nullable String reference, @Nullable String asker) {
        this.reference = Objects.requireNonNullElse(reference, "");
        this.asker = Objects.requireNonNullElse(asker, "");
    }

    Optional<PersonId> chosen() {
        return ChosenId.of(asker, PersonId::new);
    }
}
