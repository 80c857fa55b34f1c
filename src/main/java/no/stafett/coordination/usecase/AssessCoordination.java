package no.stafett.coordination.usecase;

import java.time.Clock;
import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.access.Purpose;
import no.stafett.appointment.ChildCoordinators;
import no.stafett.coordination.AssessmentId;
import no.stafett.coordination.CoordinationAssessed;
import no.stafett.coordination.domain.Advice;
import no.stafett.coordination.domain.Answers;
import no.stafett.coordination.domain.ChildsView;
import no.stafett.coordination.domain.ChildsView.Heard;
import no.stafett.coordination.domain.CoordinationRefusal;
import no.stafett.coordination.domain.DecisionTool;
import no.stafett.coordination.sql.AssessmentStore;
import no.stafett.coordination.sql.ServiceTableStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** The one who holds the baton writes down what she answered, what the tool advised, and what the child thinks (U-02). */
@UseCase
public class AssessCoordination {

    private final PlanAccess access;
    private final ServiceTableStore tables;
    private final AssessmentStore assessments;
    private final ChildCoordinators childCoordinators;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssessCoordination(
            PlanAccess access,
            ServiceTableStore tables,
            AssessmentStore assessments,
            ChildCoordinators childCoordinators,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.tables = tables;
        this.assessments = assessments;
        this.childCoordinators = childCoordinators;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<Advice> assess(Actor actor, PlanId plan, Answers answers, Optional<Heard> heard, String view) {
        var holder = access.batonHolder(actor, plan, Purpose.ASSESS_COORDINATION);
        var now = clock.instant();
        var table = tables.on(holder.tenant(), Oslo.day(now));
        var said = ChildsView.of(heard, view);
        var outcome = DecisionTool.advise(answers, table).and(said);
        if (outcome instanceof Done(var found)
                && !(found instanceof Advice.ChildCoordinatorCoordinates)
                && childCoordinators.isAppointedFor(holder)) {
            return Outcome.refused(CoordinationRefusal.CHILD_COORDINATOR_IS_APPOINTED);
        }
        if (outcome instanceof Done(var advice) && said instanceof Done(var childsView)) {
            var id = AssessmentId.create();
            assessments.add(holder, id, answers, advice, childsView, table, now);
            events.publishEvent(new CoordinationAssessed(holder.tenant(), plan, id, holder.person(), now));
        }
        return outcome;
    }
}
