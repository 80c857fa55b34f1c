package no.stafett.goals.domain;

import java.util.Optional;
import no.stafett.access.PlanMember;
import no.stafett.access.Relation;
import no.stafett.goals.EntryId;
import no.stafett.shared.PersonId;

/**
 * Something somebody has written in a plan, as much of it as must be known to keep it from a guardian.
 *
 * @param responsible who answers for it, when it is an activity
 */
public record Entry(EntryId id, Kind kind, PersonId author, Optional<PersonId> responsible) {

    /** What it is. A goal takes its steps and its activities with it, an activity what is said about it. */
    public enum Kind {
        GOAL,
        ACTIVITY,
        COMMENT,
        EVALUATION
    }

    /**
     * Whether this reader decides who sees it: the owner about what she wrote herself, and the baton holder, on the child's
     * behalf, about that and about what the holder wrote (C-07). No guardian keeps anything from anybody.
     */
    public boolean isDecidedBy(PlanMember reader, Names names) {
        return isDecidedBy(reader, author, names);
    }

    /** The same of something whose author is known. */
    public static boolean isDecidedBy(PlanMember reader, PersonId author, Names names) {
        if (!reader.mayWrite()) {
            return false;
        }
        if (reader.holdsBaton()) {
            return reader.is(author) || names.of(author).isOwner();
        }
        return reader.relation() == Relation.OWNER && reader.is(author);
    }
}
