package no.stafett.plan.usecase;

import static no.stafett.access.Purpose.CHANGE_LEVEL;

import java.time.Clock;
import java.util.List;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.plan.domain.LevelNote;
import no.stafett.plan.sql.LevelStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.LocalRules;
import no.stafett.tenant.Municipalities;

/** The level of a plan and how it came there, for the holder who may change it. */
@UseCase
public class ShowLevel {

    public record Shown(PlanFrame frame, List<LevelNote> changes, LocalRules rules) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final LevelStore levels;
    private final Municipalities municipalities;
    private final Clock clock;

    ShowLevel(PlanAccess access, PlanFrames frames, LevelStore levels, Municipalities municipalities, Clock clock) {
        this.access = access;
        this.frames = frames;
        this.levels = levels;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan) {
        var holder = access.batonHolder(actor, plan, CHANGE_LEVEL);
        return new Shown(frames.of(holder), levels.changes(holder), municipalities.rulesOn(Oslo.day(clock.instant())));
    }
}
