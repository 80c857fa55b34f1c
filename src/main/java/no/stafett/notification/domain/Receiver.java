package no.stafett.notification.domain;

import java.util.Optional;
import no.stafett.shared.Language;

/** Where a letter goes, and the language its reader has chosen, if any. */
public record Receiver(String address, Optional<Language> language) {

    @Override
    public String toString() {
        return "Receiver[masked]";
    }
}
