package no.stafett.coordination.usecase;

import static no.stafett.coordination.domain.CoordinationRefusal.CHILD_COORDINATOR_COORDINATES;
import static no.stafett.coordination.domain.CoordinationRefusal.IS_LIFTED_ALREADY;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stafett.access.PlanAccess;
import no.stafett.access.Purpose;
import no.stafett.appointment.ChildCoordinators;
import no.stafett.coordination.DisagreementId;
import no.stafett.coordination.DisagreementLifted;
import no.stafett.coordination.ServiceId;
import no.stafett.coordination.domain.ChildsView;
import no.stafett.coordination.domain.ChildsView.Heard;
import no.stafett.coordination.domain.Disagreement;
import no.stafett.coordination.domain.Ownership;
import no.stafett.coordination.domain.Party;
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

/** The one who holds the baton lifts it to the leader that the services do not agree (D-10). Refuses when there is a child coordinator. */
@UseCase
public class LiftDisagreement {

    /**
     * What is typed.
     *
     * @param parties those that stand in the service table
     * @param otherName one that does not
     */
    public record Typed(
            List<ServiceId> parties,
            String otherName,
            Optional<Ownership> otherOwnership,
            String about,
            Optional<Heard> heard,
            String view) {

        @Override
        public String toString() {
            return "Typed[masked]";
        }
    }

    private final PlanAccess access;
    private final ServiceTableStore tables;
    private final AssessmentStore assessments;
    private final ChildCoordinators childCoordinators;
    private final DisagreementStore disagreements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LiftDisagreement(
            PlanAccess access,
            ServiceTableStore tables,
            AssessmentStore assessments,
            ChildCoordinators childCoordinators,
            DisagreementStore disagreements,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.tables = tables;
        this.assessments = assessments;
        this.childCoordinators = childCoordinators;
        this.disagreements = disagreements;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<Disagreement.Open> lift(Actor actor, PlanId plan, Typed typed) {
        var holder = access.batonHolder(actor, plan, Purpose.LIFT_DISAGREEMENT);
        if (childCoordinators.isAppointedFor(holder) || assessments.hasChildCoordinator(holder)) {
            return Outcome.refused(CHILD_COORDINATOR_COORDINATES);
        }
        var now = clock.instant();
        var other = Party.typed(typed.otherName(), typed.otherOwnership());
        var parties = Stream.concat(
                        tables.on(holder.tenant(), Oslo.day(now)).rows(typed.parties()).stream()
                                .map(Party::of),
                        other instanceof Done(var named) ? named.stream() : Stream.<Party>empty())
                .toList();
        var outcome = Disagreement.lift(
                        DisagreementId.create(),
                        holder,
                        parties,
                        typed.about(),
                        ChildsView.of(typed.heard(), typed.view()))
                .and(other);
        if (outcome instanceof Done(var lifted)) {
            if (!disagreements.add(holder, lifted, now)) {
                return Outcome.refused(IS_LIFTED_ALREADY);
            }
            events.publishEvent(new DisagreementLifted(holder.tenant(), plan, lifted.id(), holder.person(), now));
        }
        return outcome;
    }
}
