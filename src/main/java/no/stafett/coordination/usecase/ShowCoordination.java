package no.stafett.coordination.usecase;

import java.time.Clock;
import java.util.List;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.access.PlanPeople;
import no.stafett.access.Purpose;
import no.stafett.appointment.ChildCoordinators;
import no.stafett.coordination.domain.Assessment;
import no.stafett.coordination.domain.ContactConsent.FamilyMember;
import no.stafett.coordination.domain.LegalReference;
import no.stafett.coordination.domain.LiftedDisagreement;
import no.stafett.coordination.sql.AssessmentStore;
import no.stafett.coordination.sql.DisagreementStore;
import no.stafett.coordination.sql.ServiceTableStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** Who coordinates, and how it was found: for the family and the team. Assessments and disagreements, the latest first. */
@UseCase
public class ShowCoordination {

    private static final int MOST = 20;

    /**
     * What everybody in the plan sees.
     *
     * @param family those who may have said yes to others being contacted
     * @param childCoordinator whether a barnekoordinator is appointed, who then coordinates (I-12)
     */
    public record Shown(
            PlanFrame frame,
            List<Assessment> assessments,
            List<LiftedDisagreement> disagreements,
            List<FamilyMember> family,
            List<LegalReference> references,
            boolean childCoordinator) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final PlanPeople people;
    private final AssessmentStore assessments;
    private final DisagreementStore disagreements;
    private final ServiceTableStore tables;
    private final ChildCoordinators childCoordinators;
    private final Clock clock;

    ShowCoordination(
            PlanAccess access,
            PlanFrames frames,
            PlanPeople people,
            AssessmentStore assessments,
            DisagreementStore disagreements,
            ServiceTableStore tables,
            ChildCoordinators childCoordinators,
            Clock clock) {
        this.access = access;
        this.frames = frames;
        this.people = people;
        this.assessments = assessments;
        this.disagreements = disagreements;
        this.tables = tables;
        this.childCoordinators = childCoordinators;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan) {
        var reader = access.member(actor, plan, Purpose.READ_COORDINATION);
        return new Shown(
                frames.of(reader),
                assessments.latest(reader, MOST),
                disagreements.all(reader),
                Family.of(people.of(reader)),
                tables.references(reader.tenant(), Oslo.day(clock.instant())),
                childCoordinators.isAppointedFor(reader));
    }
}
