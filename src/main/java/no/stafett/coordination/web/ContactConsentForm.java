package no.stafett.coordination.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.stafett.shared.DayTyped;
import no.stafett.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Who said yes and when, as it was chosen and typed. */
public record ContactConsentForm(String person, String saidOn) {

    static final ContactConsentForm EMPTY = new ContactConsentForm("", "");

    public ContactConsentForm(@Nullable String person, @Nullable String saidOn) {
        this.person = AnswersForm.text(person);
        this.saidOn = AnswersForm.text(saidOn);
    }

    Optional<PersonId> chosen() {
        try {
            return Optional.of(new PersonId(UUID.fromString(person)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    Optional<LocalDate> day() {
        return DayTyped.read(saidOn);
    }
}
