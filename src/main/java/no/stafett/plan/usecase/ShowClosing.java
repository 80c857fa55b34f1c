package no.stafett.plan.usecase;

import static no.stafett.access.Purpose.CLOSE_PLAN;

import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.plan.domain.ClosingNote;
import no.stafett.plan.sql.ClosingStore;
import no.stafett.shared.Actor;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** What the holder has written about the end of a plan, before it is closed. */
@UseCase
public class ShowClosing {

    /** @param written nothing as long as nothing is */
    public record Shown(PlanFrame frame, Optional<ClosingNote> written) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final ClosingStore closings;

    ShowClosing(PlanAccess access, PlanFrames frames, ClosingStore closings) {
        this.access = access;
        this.frames = frames;
        this.closings = closings;
    }

    public Shown show(Actor actor, PlanId plan) {
        var holder = access.batonHolder(actor, plan, CLOSE_PLAN);
        return new Shown(frames.of(holder), closings.written(holder));
    }
}
