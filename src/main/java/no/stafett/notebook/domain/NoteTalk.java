package no.stafett.notebook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import no.stafett.notebook.TalkId;

/** "Referat – undringssamtale" (B-04), one version of it. */
public record NoteTalk(TalkId id, int version, Minutes minutes, Instant writtenAt) {

    /** What is written. */
    public record Minutes(
            LocalDate heldOn,
            String tookPart,
            String theySay,
            String weSee,
            String weAgree,
            FollowUp followUp,
            Optional<LocalDate> nextTalk) {

        @Override
        public String toString() {
            return "Minutes[masked]";
        }
    }

    public FollowUp followUp() {
        return minutes.followUp();
    }

    /** The latest version of each, of versions that stand with the latest first. */
    public static List<NoteTalk> latest(List<NoteTalk> versions) {
        var seen = new HashSet<TalkId>();
        return versions.stream().filter(talk -> seen.add(talk.id())).toList();
    }
}
