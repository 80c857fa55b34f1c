package no.stafett.leaving.web;

import java.util.Optional;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.ChosenId;
import org.jspecify.annotations.Nullable;

/** Who was chosen, as it was chosen. */
public record AppointmentForm(String person, String asker) {

    static final AppointmentForm EMPTY = new AppointmentForm("", "");

    public AppointmentForm(@Nullable String person, @Nullable String asker) {
        this.person = person == null ? "" : person;
        this.asker = asker == null ? "" : asker;
    }

    Optional<PersonId> chosen() {
        return ChosenId.of(person, PersonId::new);
    }

    Optional<PersonId> chosenAsker() {
        return ChosenId.of(asker, PersonId::new);
    }
}
