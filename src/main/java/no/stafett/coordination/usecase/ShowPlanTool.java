package no.stafett.coordination.usecase;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.access.Purpose;
import no.stafett.appointment.ChildCoordinators;
import no.stafett.coordination.domain.Answers;
import no.stafett.coordination.domain.DecisionTool;
import no.stafett.coordination.sql.ServiceTableStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** The decision tool inside a plan, for the one who holds the baton. Nothing is kept before she writes it down. */
@UseCase
public class ShowPlanTool {

    /** @param childCoordinator whether a barnekoordinator is appointed, who then coordinates (I-12) */
    public record Shown(PlanFrame frame, ShowTool.Shown tool, boolean childCoordinator) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final ServiceTableStore tables;
    private final ChildCoordinators childCoordinators;
    private final Clock clock;

    ShowPlanTool(
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

    public Shown show(Actor actor, PlanId plan, Answers answers) {
        var holder = access.batonHolder(actor, plan, Purpose.ASSESS_COORDINATION);
        var today = Oslo.day(clock.instant());
        var table = tables.on(holder.tenant(), today);
        return new Shown(
                frames.of(holder),
                new ShowTool.Shown(
                        table, answers, DecisionTool.advise(answers, table), tables.references(holder.tenant(), today)),
                childCoordinators.isAppointedFor(holder));
    }
}
