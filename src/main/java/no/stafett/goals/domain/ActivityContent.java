package no.stafett.goals.domain;

import java.time.LocalDate;
import java.util.Optional;
import no.stafett.shared.PersonId;

/**
 * What was agreed about an activity: what we do, who answers for it, where, when, and until when (A-01… ). A
 * new agreement is a new version, never another text in the same place.
 *
 * @param schedule when and how often, in the words of those who agreed
 */
public record ActivityContent(
        String title,
        String description,
        PersonId responsible,
        Arena arena,
        String schedule,
        Optional<LocalDate> periodFrom,
        LocalDate dueDate,
        ActivityPicture picture) {

    @Override
    public String toString() {
        return "ActivityContent[" + responsible + "]";
    }
}
