package no.stafett.handover.web;

import java.util.Optional;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.ChosenId;
import org.jspecify.annotations.Nullable;

/** What was typed, as it was typed. */
public record HandoverForm(String to, String message, String reason) {

    static final HandoverForm EMPTY = new HandoverForm("", "", "");

    public HandoverForm(@Nullable String to, @Nullable String message, @Nullable String reason) {
        this.to = to == null ? "" : to;
        this.message = message == null ? "" : message;
        this.reason = reason == null ? "" : reason;
    }

    /** Nobody when nothing was chosen, or something that is no person at all. */
    Optional<PersonId> receiver() {
        return ChosenId.of(to, PersonId::new);
    }
}
