package no.stafett.consent.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import no.stafett.consent.ParticipantRole;
import no.stafett.consent.domain.Invitation;
import no.stafett.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What was chosen, as it was chosen. */
public record InvitationForm(String person, String role, String mayWrite) {

    static final InvitationForm EMPTY = new InvitationForm("", "", "true");

    public InvitationForm(@Nullable String person, @Nullable String role, @Nullable String mayWrite) {
        this.person = person == null ? "" : person;
        this.role = role == null ? "" : role;
        this.mayWrite = mayWrite == null ? "" : mayWrite;
    }

    Invitation invitation() {
        return new Invitation(chosenPerson(), chosenRole(), maySheWrite());
    }

    public boolean maySheWrite() {
        return mayWrite.equals("true");
    }

    private Optional<PersonId> chosenPerson() {
        try {
            return person.isEmpty() ? Optional.empty() : Optional.of(new PersonId(UUID.fromString(person)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Optional<ParticipantRole> chosenRole() {
        return Arrays.stream(ParticipantRole.values())
                .filter(one -> one.name().equals(role))
                .findFirst();
    }
}
