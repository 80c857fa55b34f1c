package no.stafett.plan.usecase;

import static no.stafett.access.Purpose.CHANGE_COVER;

import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.plan.domain.WrittenCover;
import no.stafett.plan.sql.CoverStore;
import no.stafett.shared.Actor;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** The cover of a plan, to be changed by somebody who writes in it. */
@UseCase
public class ShowCover {

    public record Shown(PlanFrame frame, WrittenCover newest) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final CoverStore covers;

    ShowCover(PlanAccess access, PlanFrames frames, CoverStore covers) {
        this.access = access;
        this.frames = frames;
        this.covers = covers;
    }

    public Shown show(Actor actor, PlanId plan) {
        var writer = access.writer(actor, plan, CHANGE_COVER);
        return new Shown(frames.of(writer), covers.newest(writer).orElseThrow());
    }
}
