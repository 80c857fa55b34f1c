package no.stafett.coordination.web;

import java.time.LocalDate;
import java.util.Optional;
import no.stafett.shared.DayTyped;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.ChosenId;
import org.jspecify.annotations.Nullable;

/** Who said yes and when, as it was chosen and typed. */
public record ContactConsentForm(String person, String saidOn) {

    static final ContactConsentForm EMPTY = new ContactConsentForm("", "");

    public ContactConsentForm(@Nullable String person, @Nullable String saidOn) {
        this.person = AnswersForm.text(person);
        this.saidOn = AnswersForm.text(saidOn);
    }

    Optional<PersonId> chosen() {
        return ChosenId.of(person, PersonId::new);
    }

    Optional<LocalDate> day() {
        return DayTyped.read(saidOn);
    }
}
