package no.stafett.consent.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.stafett.consent.domain.NextHolder;
import no.stafett.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Who was chosen, as it was chosen. */
public record NextHolderForm(String person, List<String> others) {

    public NextHolderForm(@Nullable String person, @Nullable List<String> others) {
        this.person = person == null ? "" : person;
        this.others = others == null ? List.of() : List.copyOf(others);
    }

    Optional<PersonId> chosen() {
        return id(person).findFirst();
    }

    NextHolder nextHolder() {
        return new NextHolder(
                chosen(), others.stream().flatMap(NextHolderForm::id).toList());
    }

    private static Stream<PersonId> id(String typed) {
        try {
            return typed.isEmpty() ? Stream.empty() : Stream.of(new PersonId(UUID.fromString(typed)));
        } catch (IllegalArgumentException _) {
            return Stream.empty();
        }
    }
}
