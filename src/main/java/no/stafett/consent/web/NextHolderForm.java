package no.stafett.consent.web;

import java.util.List;
import java.util.Optional;
import no.stafett.consent.domain.NextHolder;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.ChosenId;
import org.jspecify.annotations.Nullable;

/** Who was chosen, as it was chosen. */
public record NextHolderForm(String person, List<String> others) {

    public NextHolderForm(@Nullable String person, @Nullable List<String> others) {
        this.person = person == null ? "" : person;
        this.others = others == null ? List.of() : List.copyOf(others);
    }

    Optional<PersonId> chosen() {
        return ChosenId.of(person, PersonId::new);
    }

    NextHolder nextHolder() {
        return new NextHolder(
                chosen(),
                others.stream()
                        .flatMap(other -> ChosenId.of(other, PersonId::new).stream())
                        .toList());
    }
}
