package no.stafett.transition.web;

import java.time.LocalDate;
import java.util.Optional;
import no.stafett.shared.DayTyped;
import no.stafett.transition.domain.HandoverMeeting;
import no.stafett.transition.domain.Written;
import org.jspecify.annotations.Nullable;

/** The handover meeting, as it was typed. */
public record MeetingForm(String version, String way, String day, String place, String reason) {

    public MeetingForm(
            @Nullable String version,
            @Nullable String way,
            @Nullable String day,
            @Nullable String place,
            @Nullable String reason) {
        this.version = Sent.text(version);
        this.way = Sent.text(way);
        this.day = Sent.text(day);
        this.place = Sent.text(place);
        this.reason = Sent.text(reason);
    }

    static MeetingForm of(Optional<Written<HandoverMeeting>> last, String place) {
        return last.map(meeting -> new MeetingForm(
                        String.valueOf(meeting.version()),
                        meeting.what().way().name(),
                        meeting.what().day().map(LocalDate::toString).orElse(""),
                        place,
                        meeting.what().reason()))
                .orElse(new MeetingForm("0", "", "", "", ""));
    }

    Optional<HandoverMeeting.Way> chosen() {
        return Sent.word(HandoverMeeting.Way.class, way);
    }

    Optional<LocalDate> date() {
        return DayTyped.read(day);
    }

    @Override
    public String toString() {
        return "MeetingForm[masked]";
    }
}
