package no.stafett.coordination.usecase;

import static no.stafett.coordination.domain.CoordinationRefusal.CHILD_COORDINATOR_COORDINATES;
import static no.stafett.coordination.domain.CoordinationRefusal.IS_DECIDED_ALREADY;

import java.time.Clock;
import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.access.Purpose;
import no.stafett.appointment.ChildCoordinators;
import no.stafett.coordination.CoordinationDecided;
import no.stafett.coordination.domain.Disagreement;
import no.stafett.coordination.domain.Disagreement.Basis;
import no.stafett.coordination.sql.AssessmentStore;
import no.stafett.coordination.sql.DisagreementStore;
import no.stafett.coordination.sql.ServiceTableStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** A leader decides for the municipality who coordinates, or notes what the services agreed on (U-03). */
@UseCase
public class DecideCoordination {

    private final PlanAccess access;
    private final DisagreementStore disagreements;
    private final AssessmentStore assessments;
    private final ChildCoordinators childCoordinators;
    private final ServiceTableStore tables;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideCoordination(
            PlanAccess access,
            DisagreementStore disagreements,
            AssessmentStore assessments,
            ChildCoordinators childCoordinators,
            ServiceTableStore tables,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.disagreements = disagreements;
        this.assessments = assessments;
        this.childCoordinators = childCoordinators;
        this.tables = tables;
        this.events = events;
        this.clock = clock;
    }

    /** @param service the place of the service among {@link Disagreement.Open#candidates} */
    public Outcome<Disagreement.Decided> decide(
            Actor actor, PlanId plan, Optional<Basis> basis, Optional<Integer> service, String reason) {
        var leader = access.settler(actor, plan, Purpose.DECIDE_COORDINATION);
        var open = disagreements.open(leader);
        if (open.isEmpty()) {
            return Outcome.refused(IS_DECIDED_ALREADY);
        }
        if (childCoordinators.isAppointedFor(leader) || assessments.hasChildCoordinator(leader)) {
            return Outcome.refused(CHILD_COORDINATOR_COORDINATES);
        }
        var now = clock.instant();
        var candidates = open.get().candidates(tables.on(leader.tenant(), Oslo.day(now)));
        var named =
                service.filter(place -> place >= 0 && place < candidates.size()).map(candidates::get);
        var outcome = open.get().decide(leader, basis, named, reason, now);
        if (outcome instanceof Done(var decided)) {
            if (!disagreements.save(leader, decided)) {
                return Outcome.refused(IS_DECIDED_ALREADY);
            }
            events.publishEvent(new CoordinationDecided(leader.tenant(), plan, decided.id(), leader.person(), now));
        }
        return outcome;
    }
}
