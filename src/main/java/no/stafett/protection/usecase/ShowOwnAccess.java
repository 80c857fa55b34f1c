package no.stafett.protection.usecase;

import static no.stafett.access.Purpose.ASSESS_OWN_ACCESS;

import java.time.Clock;
import java.util.List;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.protection.domain.OwnAccess;
import no.stafett.protection.sql.OwnAccessStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** Whether a younger child signs in itself, and what was found out about it. For the family and the one who holds the baton. */
@UseCase
public class ShowOwnAccess {

    public record Shown(PlanFrame frame, OwnAccess.Child child, List<OwnAccess.Noted> noted) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final OwnAccessStore ownAccess;
    private final Clock clock;

    ShowOwnAccess(PlanAccess access, PlanFrames frames, OwnAccessStore ownAccess, Clock clock) {
        this.access = access;
        this.frames = frames;
        this.ownAccess = ownAccess;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan) {
        var reader = access.member(actor, plan, ASSESS_OWN_ACCESS);
        return new Shown(
                frames.of(reader), ownAccess.child(reader, Oslo.day(clock.instant())), ownAccess.noted(reader));
    }
}
