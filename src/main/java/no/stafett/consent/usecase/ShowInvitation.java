package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.INVITE;

import java.util.List;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.consent.domain.Colleague;
import no.stafett.consent.sql.ColleagueStore;
import no.stafett.shared.Actor;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** The one who holds the baton chooses whom to ask the family about. */
@UseCase
public class ShowInvitation {

    /** @param colleagues those who are not named yet */
    public record Shown(PlanFrame frame, List<Colleague> colleagues) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final ColleagueStore colleagues;

    ShowInvitation(PlanAccess access, PlanFrames frames, ColleagueStore colleagues) {
        this.access = access;
        this.frames = frames;
        this.colleagues = colleagues;
    }

    public Shown show(Actor actor, PlanId plan) {
        var holder = access.batonHolder(actor, plan, INVITE);
        return new Shown(frames.of(holder), colleagues.notNamedYet(holder));
    }
}
