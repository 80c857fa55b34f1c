package no.stafett.protection.usecase;

import static no.stafett.access.Purpose.STEP_ASIDE;

import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** What it means to step aside. For an employee; a family cannot step out of its own plan. */
@UseCase
public class ShowSteppingAside {

    private final PlanAccess access;
    private final PlanFrames frames;

    ShowSteppingAside(PlanAccess access, PlanFrames frames) {
        this.access = access;
        this.frames = frames;
    }

    public PlanFrame show(Actor actor, PlanId plan) {
        var member = access.member(actor, plan, STEP_ASIDE);
        if (member.relation().isFamily()) {
            throw new NotYours();
        }
        return frames.of(member);
    }
}
