package no.stafett.plan.domain;

import static no.stafett.plan.domain.CoverRefusal.*;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import no.stafett.shared.DayTyped;
import no.stafett.shared.Motif;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.Refusal;

/**
 * The cover as typed.
 *
 * @param basedOn the version the writer had before her
 * @param motif the word of a drawing, or {@value #OWN_PICTURE} for the picture that is there
 */
public record CoverTyped(
        int basedOn,
        String shortName,
        String description,
        String motif,
        String nextMeetingOn,
        String nextMeetingTime,
        String nextMeetingPlace) {

    public static final String OWN_PICTURE = "picture";
    static final int LONGEST_DESCRIPTION = 1000;
    static final int LONGEST_PLACE = 200;

    /** The version after the present one, or why not. Refuses when the writer had an older version before her. */
    public Outcome<Cover> after(Cover present, PersonId writer, Instant now) {
        if (basedOn != present.version()) {
            return Outcome.refused(COVER_HAS_CHANGED_MEANWHILE);
        }
        var drawing = Stream.of(Motif.values())
                .filter(one -> one.word().equals(motif))
                .findFirst();
        var keepsPicture = motif.equals(OWN_PICTURE) && present.picture().isPresent();
        var nothingChosenYet = motif.isEmpty()
                && present.motif().isEmpty()
                && present.picture().isEmpty();
        var reasons = new ArrayList<Refusal>();
        if (shortName.isBlank()) {
            reasons.add(SHORT_NAME_IS_MISSING);
        }
        if (shortName.length() > PreparationTyped.LONGEST_SHORT_NAME) {
            reasons.add(SHORT_NAME_IS_TOO_LONG);
        }
        if (description.length() > LONGEST_DESCRIPTION) {
            reasons.add(DESCRIPTION_IS_TOO_LONG);
        }
        if (drawing.isEmpty() && !keepsPicture && !nothingChosenYet) {
            reasons.add(MOTIF_IS_MISSING);
        }
        if (nextMeetingPlace.length() > LONGEST_PLACE) {
            reasons.add(PLACE_IS_TOO_LONG);
        }
        if (!(nextMeetingOn.isBlank() && nextMeetingTime.isBlank())
                && nextMeeting().isEmpty()) {
            reasons.add(MEETING_IS_NOT_A_TIME);
        }
        return reasons.isEmpty()
                ? Outcome.done(new Cover(
                        present.version() + 1,
                        shortName.strip(),
                        description.strip(),
                        drawing,
                        keepsPicture ? present.picture() : Optional.empty(),
                        keepsPicture ? present.pictureText() : "",
                        nextMeeting(),
                        nextMeetingPlace.strip(),
                        writer,
                        now))
                : Outcome.refused(reasons);
    }

    private Optional<Instant> nextMeeting() {
        try {
            var time = LocalTime.parse(nextMeetingTime.strip().replace('.', ':'));
            return DayTyped.read(nextMeetingOn).map(day -> Oslo.instant(day.atTime(time)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
