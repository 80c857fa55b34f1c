package no.stafett.goals.domain;

import java.time.Instant;
import no.stafett.access.PlanWriter;
import no.stafett.goals.CommentId;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;

/** What somebody says about a goal or an activity. Never changed, never taken away: others have answered it. */
public record Comment(CommentId id, Topic about, String text, PersonId by, Instant at) {

    public static final int LONGEST = 4000;

    /** Whoever may write in the plan may comment, also on what is over (A-07, G-11). */
    public static Outcome<Comment> write(CommentId id, Topic about, String text, PlanWriter writer, Instant now) {
        var written = Typed.lines(text);
        if (written.isEmpty()) {
            return Outcome.refused(CommentRefusal.TEXT_IS_MISSING);
        }
        if (written.length() > LONGEST) {
            return Outcome.refused(CommentRefusal.TEXT_IS_TOO_LONG);
        }
        return Outcome.done(new Comment(id, about, written, writer.person(), now));
    }

    @Override
    public String toString() {
        return "Comment[" + id + "]";
    }
}
