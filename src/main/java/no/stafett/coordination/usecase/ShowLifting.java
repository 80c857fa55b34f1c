package no.stafett.coordination.usecase;

import java.time.Clock;
import java.util.List;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.access.Purpose;
import no.stafett.appointment.ChildCoordinators;
import no.stafett.coordination.domain.LegalReference;
import no.stafett.coordination.domain.ServiceTable;
import no.stafett.coordination.sql.ServiceTableStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** What the one who holds the baton sees before she lifts a disagreement to the leader. */
@UseCase
public class ShowLifting {

    /** @param childCoordinator whether a barnekoordinator is appointed: then there is nothing to disagree on (I-12) */
    public record Shown(
            PlanFrame frame, ServiceTable table, List<LegalReference> references, boolean childCoordinator) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final ServiceTableStore tables;
    private final ChildCoordinators childCoordinators;
    private final Clock clock;

    ShowLifting(
            PlanAccess access,
            PlanFrames frames,
            ServiceTableStore tables,
            ChildCoordinators childCoordinators,
            Clock clock) {
        this.access = access;
        this.frames = frames;
        this.tables = tables;
        this.childCoordinators = childCoordinators;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan) {
        var holder = access.batonHolder(actor, plan, Purpose.LIFT_DISAGREEMENT);
        var today = Oslo.day(clock.instant());
        return new Shown(
                frames.of(holder),
                tables.on(holder.tenant(), today),
                tables.references(holder.tenant(), today),
                childCoordinators.isAppointedFor(holder));
    }
}
