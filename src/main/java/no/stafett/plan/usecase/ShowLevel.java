package no.stafett.plan.usecase;

import static no.stafett.access.Purpose.READ_LEVEL;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.access.PlanMember;
import no.stafett.consent.ConsentMatters;
import no.stafett.consent.LevelProposal;
import no.stafett.guide.ActionGuide;
import no.stafett.guide.GuideStep;
import no.stafett.plan.domain.HolderOnwards;
import no.stafett.plan.domain.LevelAnswers;
import no.stafett.plan.domain.LevelNote;
import no.stafett.plan.sql.LevelStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.LocalRules;
import no.stafett.tenant.Municipalities;

/** The level of a plan, what is done on it, and how it came there. */
@UseCase
public class ShowLevel {

    /**
     * What everybody in the plan sees.
     *
     * @param steps what the action guide says of the level (B-15)
     * @param proposed the level the family is asked about now
     * @param onwards what is left to do about the baton after the last change; nothing when it stays or has moved
     * @param rules among them whether the family is asked before the level changes
     */
    public record Shown(
            PlanFrame frame,
            List<GuideStep> steps,
            List<LevelNote> changes,
            Optional<Proposed> proposed,
            Optional<HolderOnwards> onwards,
            LocalRules rules) {}

    /** What the family is asked about, and what was clarified before it was asked. */
    public record Proposed(LevelProposal level, Optional<LevelAnswers> answers) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final LevelStore levels;
    private final ConsentMatters matters;
    private final ActionGuide guide;
    private final Municipalities municipalities;
    private final Clock clock;

    ShowLevel(
            PlanAccess access,
            PlanFrames frames,
            LevelStore levels,
            ConsentMatters matters,
            ActionGuide guide,
            Municipalities municipalities,
            Clock clock) {
        this.access = access;
        this.frames = frames;
        this.levels = levels;
        this.matters = matters;
        this.guide = guide;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan) {
        var member = access.member(actor, plan, READ_LEVEL);
        var frame = frames.of(member);
        var changes = levels.changes(member);
        return new Shown(
                frame,
                guide.of(member.tenant(), frame.level()),
                changes,
                matters.levelAskedAbout(member).map(level -> new Proposed(level, levels.lastAnswers(member))),
                onwards(member, changes),
                municipalities.rulesOn(Oslo.day(clock.instant())));
    }

    private Optional<HolderOnwards> onwards(PlanMember member, List<LevelNote> changes) {
        return changes.stream()
                .findFirst()
                .flatMap(last -> last.answers()
                        .map(LevelAnswers::onwards)
                        .filter(onwards -> onwards != HolderOnwards.THE_SAME)
                        .filter(_ -> !levels.batonHasMovedSince(member, last.at())));
    }
}
