package no.stafett.plan.web;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.stafett.notebook.NoteId;
import no.stafett.plan.domain.OwnerTyped;
import no.stafett.shared.NotYours;
import org.jspecify.annotations.Nullable;

/**
 * Who the plan is about, as typed.
 *
 * @param note the note it begins from; empty when there is none
 */
public record OpeningForm(
        String who, String nationalId, String firstName, String lastName, String birthDate, String note) {

    public OpeningForm(
            @Nullable String who,
            @Nullable String nationalId,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String birthDate,
            @Nullable String note) {
        this.who = Objects.requireNonNullElse(who, "");
        this.nationalId = Objects.requireNonNullElse(nationalId, "");
        this.firstName = Objects.requireNonNullElse(firstName, "");
        this.lastName = Objects.requireNonNullElse(lastName, "");
        this.birthDate = Objects.requireNonNullElse(birthDate, "");
        this.note = Objects.requireNonNullElse(note, "");
    }

    static OpeningForm from(Optional<NoteId> note, String called) {
        return new OpeningForm(
                "CHILD", null, called, null, null, note.map(NoteId::toString).orElse(null));
    }

    /** One that is no note at all is one that does not exist. */
    Optional<NoteId> fromNote() {
        try {
            return note.isEmpty() ? Optional.empty() : Optional.of(new NoteId(UUID.fromString(note)));
        } catch (IllegalArgumentException _) {
            throw new NotYours();
        }
    }

    OwnerTyped typed() {
        return new OwnerTyped(who, nationalId, firstName, lastName, birthDate);
    }

    @Override
    public String toString() {
        return "OpeningForm[masked]";
    }
}
