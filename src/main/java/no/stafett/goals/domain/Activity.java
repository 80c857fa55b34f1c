package no.stafett.goals.domain;

import static no.stafett.goals.domain.ActivityRefusal.ACTIVITY_HAS_CHANGED;
import static no.stafett.goals.domain.ActivityRefusal.ACTIVITY_HAS_ENDED;
import static no.stafett.goals.domain.ActivityRefusal.ACTIVITY_HAS_NOT_ENDED;
import static no.stafett.goals.domain.ActivityRefusal.ACTIVITY_IS_ANSWERED_FOR_BY_SOMEBODY_ELSE;
import static no.stafett.goals.domain.ActivityRefusal.ACTIVITY_WAS_WRITTEN_BY_SOMEBODY_ELSE;
import static no.stafett.goals.domain.ActivityRefusal.END_NOTE_IS_TOO_LONG;
import static no.stafett.goals.domain.ActivityRefusal.END_REASON_IS_MISSING;
import static no.stafett.goals.domain.ActivityRefusal.GOAL_IS_CLOSED;
import static no.stafett.goals.domain.ActivityRefusal.STATUS_IS_UNKNOWN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import no.stafett.access.PlanMember;
import no.stafett.access.PlanWriter;
import no.stafett.goals.ActivityId;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;

/**
 * What we do to reach a goal. It changes by new versions, and when it is over it stays where it stood, passive
 * (A-08).
 *
 * @param version the number of what it says now
 * @param changedBy who wrote that version
 */
public record Activity(
        ActivityId id,
        ParentGoal goal,
        int version,
        ActivityStatus status,
        ActivityContent content,
        PersonId createdBy,
        Instant createdAt,
        PersonId changedBy,
        Instant changedAt,
        Optional<Ending> ending) {

    /** A new activity under an open goal. Whoever may write in the plan may add one. */
    public static Outcome<Activity> add(
            ActivityId id,
            ParentGoal goal,
            ActivityDraft draft,
            String status,
            Names names,
            PlanWriter writer,
            Instant now) {
        if (goal.closed()) {
            return Outcome.refused(GOAL_IS_CLOSED);
        }
        var first = status.isBlank() ? Optional.of(ActivityStatus.PLANNED) : Typed.word(status, ActivityStatus.class);
        var agreed = new ActivityAgreement(draft, names, Oslo.day(now), Optional.empty()).reach();
        if (first.isEmpty()) {
            return Outcome.refused(STATUS_IS_UNKNOWN);
        }
        return agreed.map(content -> new Activity(
                id, goal, 1, first.get(), content, writer.person(), now, writer.person(), now, Optional.empty()));
    }

    /**
     * What it says becomes what the draft says.
     *
     * @param basedOn what it said when the form was opened, empty when that version does not exist; a later change of
     *     status alone is no reason to stop anyone
     */
    public Outcome<Activity> change(
            Optional<ActivityContent> basedOn, ActivityDraft draft, Names names, PlanWriter writer, Instant now) {
        if (ending.isPresent()) {
            return Outcome.refused(ACTIVITY_HAS_ENDED);
        }
        if (goal.closed()) {
            return Outcome.refused(GOAL_IS_CLOSED);
        }
        if (!writer.mayChangeWhatWasWrittenBy(createdBy)) {
            return Outcome.refused(ACTIVITY_WAS_WRITTEN_BY_SOMEBODY_ELSE);
        }
        if (!basedOn.equals(Optional.of(content))) {
            return Outcome.refused(ACTIVITY_HAS_CHANGED);
        }
        return switch (new ActivityAgreement(draft, names, Oslo.day(now), Optional.of(content)).reach()) {
            case Done<ActivityContent>(var agreed) ->
                Outcome.done(agreed.equals(content) ? this : next(status, agreed, writer, now));
            case Refused<ActivityContent>(var reasons) -> Outcome.refused(reasons);
        };
    }

    /** How far it has come. For those who may change it, and for the one who answers for it. */
    public Outcome<Activity> moveTo(String word, PlanWriter writer, Instant now) {
        var wanted = Typed.word(word, ActivityStatus.class);
        if (wanted.isEmpty()) {
            return Outcome.refused(STATUS_IS_UNKNOWN);
        }
        if (ending.isPresent()) {
            return Outcome.refused(ACTIVITY_HAS_ENDED);
        }
        if (goal.closed()) {
            return Outcome.refused(GOAL_IS_CLOSED);
        }
        if (!isMovedBy(writer)) {
            return Outcome.refused(ACTIVITY_IS_ANSWERED_FOR_BY_SOMEBODY_ELSE);
        }
        return Outcome.done(wanted.get() == status ? this : next(wanted.get(), content, writer, now));
    }

    /** It is over. It stays in the plan, passive, with the reason. */
    public Outcome<Activity> end(String reason, String note, PlanWriter writer, Instant now) {
        if (ending.isPresent()) {
            return Outcome.refused(ACTIVITY_HAS_ENDED);
        }
        if (!isMovedBy(writer)) {
            return Outcome.refused(ACTIVITY_IS_ANSWERED_FOR_BY_SOMEBODY_ELSE);
        }
        var reasons = new ArrayList<ActivityRefusal>();
        var why = Typed.word(reason, EndReason.class);
        if (why.isEmpty()) {
            reasons.add(END_REASON_IS_MISSING);
        }
        var written = Typed.lines(note);
        if (written.length() > Ending.LONGEST_NOTE) {
            reasons.add(END_NOTE_IS_TOO_LONG);
        }
        return reasons.isEmpty()
                ? Outcome.done(with(Optional.of(new Ending(why.orElseThrow(), written, writer.person(), now))))
                : Outcome.refused(reasons);
    }

    /** It goes on after all, with the status it had. */
    public Outcome<Activity> reopen(PlanWriter writer) {
        if (ending.isEmpty()) {
            return Outcome.refused(ACTIVITY_HAS_NOT_ENDED);
        }
        if (goal.closed()) {
            return Outcome.refused(GOAL_IS_CLOSED);
        }
        if (!isMovedBy(writer)) {
            return Outcome.refused(ACTIVITY_IS_ANSWERED_FOR_BY_SOMEBODY_ELSE);
        }
        return Outcome.done(with(Optional.empty()));
    }

    public boolean isAnsweredForBy(PlanMember member) {
        return member.is(content.responsible());
    }

    /** Whether the page offers this reader to change what it says. */
    public boolean canBeChangedBy(PlanMember member) {
        return ending.isEmpty() && !goal.closed() && member.mayChangeWhatWasWrittenBy(createdBy);
    }

    /** Whether the page offers this reader to move it to another status. */
    public boolean canBeMovedBy(PlanMember member) {
        return ending.isEmpty() && !goal.closed() && isMovedBy(member);
    }

    /** Whether the page offers this reader to end it; also when its goal was closed before it. */
    public boolean canBeEndedBy(PlanMember member) {
        return ending.isEmpty() && isMovedBy(member);
    }

    /** Whether the page offers this reader to open it again. */
    public boolean canBeReopenedBy(PlanMember member) {
        return ending.isPresent() && !goal.closed() && isMovedBy(member);
    }

    private boolean isMovedBy(PlanMember member) {
        return member.mayWrite() && isAnsweredForBy(member) || member.mayChangeWhatWasWrittenBy(createdBy);
    }

    private Activity next(ActivityStatus status, ActivityContent content, PlanWriter writer, Instant now) {
        return new Activity(
                id, goal, version + 1, status, content, createdBy, createdAt, writer.person(), now, Optional.empty());
    }

    private Activity with(Optional<Ending> ending) {
        return new Activity(id, goal, version, status, content, createdBy, createdAt, changedBy, changedAt, ending);
    }

    @Override
    public String toString() {
        return "Activity[" + id + "]";
    }
}
