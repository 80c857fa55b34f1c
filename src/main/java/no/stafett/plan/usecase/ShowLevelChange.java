package no.stafett.plan.usecase;

import static no.stafett.access.Purpose.CHANGE_LEVEL;

import java.time.Clock;
import java.util.List;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.guide.ActionGuide;
import no.stafett.guide.GuideStep;
import no.stafett.plan.domain.BtiLevel;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.LocalRules;
import no.stafett.tenant.Municipalities;

/** The way to another level, for the holder who is about to change it. */
@UseCase
public class ShowLevelChange {

    /**
     * What she sees.
     *
     * @param steps what the action guide says of the level she has chosen
     * @param rules among them whether the family is asked first
     */
    public record Shown(PlanFrame frame, List<GuideStep> steps, LocalRules rules) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final ActionGuide guide;
    private final Municipalities municipalities;
    private final Clock clock;

    ShowLevelChange(
            PlanAccess access, PlanFrames frames, ActionGuide guide, Municipalities municipalities, Clock clock) {
        this.access = access;
        this.frames = frames;
        this.guide = guide;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan, BtiLevel to) {
        var holder = access.batonHolder(actor, plan, CHANGE_LEVEL);
        return new Shown(
                frames.of(holder),
                guide.of(holder.tenant(), to.number()),
                municipalities.rulesOn(Oslo.day(clock.instant())));
    }
}
