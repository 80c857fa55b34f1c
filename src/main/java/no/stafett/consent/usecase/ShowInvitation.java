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
import no.stafett.tenant.Municipalities;
import no.stafett.tenant.Unit;

/** The one who holds the baton chooses whom to ask the family about. */
@UseCase
public class ShowInvitation {

    /**
     * @param colleagues those who are not named yet, and not kept out
     * @param services the same, as such
     */
    public record Shown(PlanFrame frame, List<Colleague> colleagues, List<Unit> services) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final ColleagueStore colleagues;
    private final Municipalities municipalities;

    ShowInvitation(PlanAccess access, PlanFrames frames, ColleagueStore colleagues, Municipalities municipalities) {
        this.access = access;
        this.frames = frames;
        this.colleagues = colleagues;
        this.municipalities = municipalities;
    }

    public Shown show(Actor actor, PlanId plan) {
        var holder = access.batonHolder(actor, plan, INVITE);
        var keptOut = colleagues.servicesKeptOut(holder);
        return new Shown(
                frames.of(holder),
                colleagues.notNamedYet(holder),
                municipalities.units().stream()
                        .filter(unit -> !keptOut.contains(unit.id()))
                        .toList());
    }
}
