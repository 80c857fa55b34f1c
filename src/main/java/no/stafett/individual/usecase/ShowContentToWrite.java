package no.stafett.individual.usecase;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.access.Purpose;
import no.stafett.individual.domain.WrittenContent;
import no.stafett.individual.sql.ContentStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** What the coordinator writes of what an individuell plan must hold. */
@UseCase
public class ShowContentToWrite {

    public record Shown(PlanFrame frame, WrittenContent written) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final ContentStore contents;
    private final Clock clock;

    ShowContentToWrite(PlanAccess access, PlanFrames frames, ContentStore contents, Clock clock) {
        this.access = access;
        this.frames = frames;
        this.contents = contents;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan) {
        var holder = access.batonHolder(actor, plan, Purpose.WRITE_INDIVIDUAL_PLAN);
        return new Shown(
                frames.of(holder),
                contents.of(holder, Oslo.day(clock.instant())).written());
    }
}
