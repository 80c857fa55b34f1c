package no.stafett.plan.domain;

import static no.stafett.plan.domain.PlanRefusal.INVITATION_IS_NOT_SENT;
import static no.stafett.plan.domain.PlanRefusal.INVITATION_IS_SENT_ALREADY;
import static no.stafett.plan.domain.PlanRefusal.PLAN_IS_CLOSED;
import static no.stafett.plan.domain.PlanRefusal.PLAN_IS_IN_USE_ALREADY;
import static no.stafett.plan.domain.PlanRefusal.PLAN_IS_NOT_CLOSED;

import java.util.ArrayList;
import java.util.Optional;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.Refusal;
import no.stafett.tenant.UnitId;

/**
 * A plan around one child, one young person or one pregnant woman, who owns it.
 *
 * <p>Its life: somebody who works with the child is worried, talks with the family, and they agree that more than one
 * has to pull in the same direction. She <em>opens</em> the plan. For now it is a <b>draft</b> only she can see: who the
 * child is, who the guardians are, who shall take part, who told the family about it and who of them said yes. When all of
 * that is settled she sends the invitation, and the plan is <b>awaiting consent</b>. Still nobody else gets in, and nothing
 * about the child can be written: there is no ground to stand on yet.
 *
 * <p>Somebody may say no. Then that is the answer, unless the family and the opener agree on something else: she changes
 * what she asks for, and everybody is asked anew.
 *
 * <p>Then everybody who must has said yes. The plan is <b>active</b>: the participants the consent names get in, and
 * somebody takes up the baton. From here on it is never let go. What is written is written anew and never over; the log
 * tells all of it.
 *
 * <p>One day the child thrives, or the family says stop, and needs to give no reason. The plan is <b>closed</b>: the
 * baton is laid down, nobody writes, the team is out, and the family may still read. It can be opened again with a new
 * consent, and when the time of the archive's rules is over it is <b>disposed</b> of.
 *
 * <p>A draft nobody wanted, and an invitation taken back, are closed without ever having been active.
 *
 * @param predecessor the log an individuell plan goes on from, where the municipality opens a new plan for it (K3)
 */
public record Plan(
        PlanId id,
        PersonId owner,
        SubjectKind subjectKind,
        PlanType type,
        UnitId unit,
        BtiLevel level,
        PlanStatus status,
        Optional<PlanId> predecessor) {

    /** A new plan, seen by nobody but the one who opens it. It starts as a baton log on the municipality's level. */
    public static Plan open(PlanId id, PersonId owner, SubjectKind subjectKind, UnitId unit, BtiLevel entryLevel) {
        return new Plan(
                id, owner, subjectKind, PlanType.BATON_LOG, unit, entryLevel, PlanStatus.DRAFT, Optional.empty());
    }

    /** An individuell plan for the same person, which goes on from this log when the family has said yes to it (K3). */
    public Plan successor(PlanId id) {
        return new Plan(
                id, owner, subjectKind, PlanType.INDIVIDUAL_PLAN, unit, level, PlanStatus.DRAFT, Optional.of(this.id));
    }

    /** What the preparation says about the plan itself. Only a draft can be prepared; one that goes on from a log keeps its type. */
    public Outcome<Plan> prepare(PlanType type, UnitId unit, BtiLevel level) {
        return status == PlanStatus.DRAFT
                ? Outcome.done(new Plan(
                        id,
                        owner,
                        subjectKind,
                        predecessor.isPresent() ? this.type : type,
                        unit,
                        level,
                        status,
                        predecessor))
                : Outcome.refused(notADraft());
    }

    /** The invitation goes out. Refuses as long as something in the preparation is missing (L-03, S-02). */
    public Outcome<Plan> invite(Preparation preparation, boolean municipalityKnowsGuardians) {
        if (!status.mayBecome(PlanStatus.AWAITING_CONSENT)) {
            return Outcome.refused(notADraft());
        }
        var missing = new ArrayList<Refusal>(preparation.missing(subjectKind, municipalityKnowsGuardians));
        return missing.isEmpty() ? Outcome.done(as(PlanStatus.AWAITING_CONSENT)) : Outcome.refused(missing);
    }

    /**
     * The opener changes what she asks for, after a no or before all have answered; the plan is a draft again. Refuses when
     * nothing is sent.
     */
    public Outcome<Plan> prepareAgain() {
        if (status == PlanStatus.DRAFT) {
            return Outcome.refused(INVITATION_IS_NOT_SENT);
        }
        return status.mayBecome(PlanStatus.DRAFT) ? Outcome.done(as(PlanStatus.DRAFT)) : Outcome.refused(notADraft());
    }

    /** Everybody has said yes. */
    public Outcome<Plan> activate() {
        return status.mayBecome(PlanStatus.ACTIVE)
                ? Outcome.done(as(PlanStatus.ACTIVE))
                : Outcome.refused(status == PlanStatus.ACTIVE ? PLAN_IS_IN_USE_ALREADY : PLAN_IS_CLOSED);
    }

    /** The holder closed it, the family withdrew its consent, or the opener took the plan back before it was in use. */
    public Outcome<Plan> close() {
        return status.mayBecome(PlanStatus.CLOSED)
                ? Outcome.done(as(PlanStatus.CLOSED))
                : Outcome.refused(PLAN_IS_CLOSED);
    }

    /** The family lets a closed plan be opened again; refuses when it is not closed. */
    public Outcome<Plan> reopen() {
        return status == PlanStatus.CLOSED ? Outcome.done(as(PlanStatus.ACTIVE)) : Outcome.refused(PLAN_IS_NOT_CLOSED);
    }

    /** What was clarified before the cooperation moves to another level. */
    public Outcome<LevelClarification> clarifyLevel(BtiLevel to, LevelTyped typed) {
        return LevelClarification.of(level, to, typed);
    }

    /** The cooperation moves to another level; refuses when it is there already, and without a reason. */
    public Outcome<LevelChange> changeLevel(BtiLevel to, String reason) {
        return LevelChange.of(level, to, reason);
    }

    private Plan as(PlanStatus next) {
        return new Plan(id, owner, subjectKind, type, unit, level, next, predecessor);
    }

    private PlanRefusal notADraft() {
        return switch (status) {
            case DRAFT, AWAITING_CONSENT -> INVITATION_IS_SENT_ALREADY;
            case ACTIVE -> PLAN_IS_IN_USE_ALREADY;
            case CLOSED, DISPOSED -> PLAN_IS_CLOSED;
        };
    }
}
