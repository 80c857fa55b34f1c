package no.stafett.plan.web;

import java.time.temporal.ChronoUnit;
import java.util.Objects;
import no.stafett.plan.domain.Cover;
import no.stafett.plan.domain.CoverTyped;
import no.stafett.shared.Motif;
import no.stafett.shared.Oslo;
import org.jspecify.annotations.Nullable;

/** The cover as typed. */
public record CoverForm(
        String version,
        String shortName,
        String description,
        String motif,
        String nextMeetingOn,
        String nextMeetingTime,
        String nextMeetingPlace) {

    public CoverForm(
            @Nullable String version,
            @Nullable String shortName,
            @Nullable String description,
            @Nullable String motif,
            @Nullable String nextMeetingOn,
            @Nullable String nextMeetingTime,
            @Nullable String nextMeetingPlace) {
        this.version = Objects.requireNonNullElse(version, "");
        this.shortName = Objects.requireNonNullElse(shortName, "");
        this.description = Objects.requireNonNullElse(description, "");
        this.motif = Objects.requireNonNullElse(motif, "");
        this.nextMeetingOn = Objects.requireNonNullElse(nextMeetingOn, "");
        this.nextMeetingTime = Objects.requireNonNullElse(nextMeetingTime, "");
        this.nextMeetingPlace = Objects.requireNonNullElse(nextMeetingPlace, "");
    }

    static CoverForm of(Cover cover) {
        var meeting = cover.nextMeetingAt().map(at -> at.atZone(Oslo.ZONE));
        return new CoverForm(
                String.valueOf(cover.version()),
                cover.shortName(),
                cover.description(),
                cover.picture().isPresent()
                        ? CoverTyped.OWN_PICTURE
                        : cover.motif().map(Motif::word).orElse(""),
                meeting.map(at -> at.toLocalDate().toString()).orElse(""),
                meeting.map(at ->
                                at.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString())
                        .orElse(""),
                cover.nextMeetingPlace());
    }

    CoverTyped typed() {
        return new CoverTyped(
                basedOn(), shortName, description, motif, nextMeetingOn, nextMeetingTime, nextMeetingPlace);
    }

    /** The same text on top of the newest version: the writer has both before her now, and saves what she means. */
    CoverForm onTopOf(Cover newest) {
        return new CoverForm(
                String.valueOf(newest.version()),
                shortName,
                description,
                motif,
                nextMeetingOn,
                nextMeetingTime,
                nextMeetingPlace);
    }

    // A version that is no number was never shown to anybody, so it is nobody's newest.
    private int basedOn() {
        try {
            return Integer.parseInt(version);
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
