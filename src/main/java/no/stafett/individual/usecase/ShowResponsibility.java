package no.stafett.individual.usecase;

import java.util.List;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.access.Purpose;
import no.stafett.individual.domain.MainResponsibility;
import no.stafett.individual.sql.ResponsibilityStore;
import no.stafett.shared.Actor;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;
import no.stafett.tenant.Unit;

/** Which service has the main responsibility, for the coordinator who may move it. */
@UseCase
public class ShowResponsibility {

    /** @param units every service of the municipality */
    public record Shown(PlanFrame frame, List<MainResponsibility> responsibilities, List<Unit> units) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final ResponsibilityStore responsibilities;
    private final Municipalities municipalities;

    ShowResponsibility(
            PlanAccess access, PlanFrames frames, ResponsibilityStore responsibilities, Municipalities municipalities) {
        this.access = access;
        this.frames = frames;
        this.responsibilities = responsibilities;
        this.municipalities = municipalities;
    }

    public Shown show(Actor actor, PlanId plan) {
        var holder = access.batonHolder(actor, plan, Purpose.WRITE_INDIVIDUAL_PLAN);
        return new Shown(frames.of(holder), responsibilities.of(holder), municipalities.units());
    }
}
