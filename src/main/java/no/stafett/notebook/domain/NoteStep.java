package no.stafett.notebook.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The five steps of level 0 (B-02). Each is done when something written tells that it is; none stands in the way of another.
 */
public enum NoteStep {
    DEFINE,
    SHARE_WITH_LEADER,
    SHARE_WITH_FAMILY,
    GROUND_FOR_FOLLOW_UP,
    CLOSE;

    /** Those that are done. */
    public static Set<NoteStep> done(Note note, List<NoteShare> shares, List<NoteTalk> talks) {
        var done = EnumSet.of(DEFINE);
        if (shares.stream().anyMatch(NoteShare::asLeader)) {
            done.add(SHARE_WITH_LEADER);
        }
        if (!talks.isEmpty()) {
            done.add(SHARE_WITH_FAMILY);
        }
        if (talks.stream().anyMatch(talk -> talk.followUp() != FollowUp.NOT_YET)) {
            done.add(GROUND_FOR_FOLLOW_UP);
        }
        if (!note.isOpen()) {
            done.add(CLOSE);
        }
        return done;
    }

    /** The first that is not done; nothing when the note has ended. */
    public static Optional<NoteStep> next(Set<NoteStep> done) {
        return done.contains(CLOSE)
                ? Optional.empty()
                : Arrays.stream(values()).filter(step -> !done.contains(step)).findFirst();
    }
}
