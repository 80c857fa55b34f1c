package no.stafett.notification.usecase;

import java.util.Optional;
import java.util.UUID;
import no.stafett.appointment.EighteenIsNear;
import no.stafett.consent.ColleagueLetIn;
import no.stafett.consent.ConsentActivated;
import no.stafett.consent.ConsentAskedAgain;
import no.stafett.consent.ConsentDeclined;
import no.stafett.consent.ConsentExpiresSoon;
import no.stafett.consent.ConsentSent;
import no.stafett.consent.ExceptionAdded;
import no.stafett.consent.ExceptionTakenOut;
import no.stafett.consent.NoRecorded;
import no.stafett.consent.OneGuardianSuffices;
import no.stafett.consent.ParticipantAdded;
import no.stafett.consent.RecordRefuted;
import no.stafett.consent.WithdrawalRecorded;
import no.stafett.consent.YesRecorded;
import no.stafett.coordination.CoordinationDecided;
import no.stafett.coordination.DisagreementLifted;
import no.stafett.handover.BatonDeclined;
import no.stafett.handover.BatonOfferCameBack;
import no.stafett.handover.BatonOfferRanOut;
import no.stafett.handover.BatonOffered;
import no.stafett.handover.BatonShareOffered;
import no.stafett.individual.ContinuationLapsed;
import no.stafett.leaving.GiverRelieved;
import no.stafett.leaving.HolderAppointed;
import no.stafett.leaving.HolderLeft;
import no.stafett.leaving.NextAskerSet;
import no.stafett.notification.domain.Notification;
import no.stafett.notification.domain.Occasion;
import no.stafett.oversight.EmergencyDeclared;
import no.stafett.plan.AskerAppointed;
import no.stafett.plan.PlanActivated;
import no.stafett.protection.EmployeeSteppedAside;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.tenant.TenantScope;
import no.stafett.transition.NextHolderLeft;
import no.stafett.transition.ParticipantThanked;
import no.stafett.transition.TransitionStoodStill;
import no.stafett.watch.FindingsWait;
import org.springframework.mail.MailException;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/**
 * Listens after the act is done and kept, so that a mail server that is down never stops it. A publication that failed is
 * kept and tried again ({@link ResendFailed}).
 *
 * <p>Without a transaction of its own: the municipality must be open before one begins.
 */
@Component
class NotifyOnEvents {

    private final FindReceivers findReceivers;
    private final SendNotification sendNotification;

    NotifyOnEvents(FindReceivers findReceivers, SendNotification sendNotification) {
        this.findReceivers = findReceivers;
        this.sendNotification = sendNotification;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(ConsentSent event) {
        tell(Notification.CONSENT_REQUESTED, event, event.consent().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(ConsentAskedAgain event) {
        tell(Notification.CONSENT_REQUESTED, event, event.consent().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(ConsentActivated event) {
        tell(Notification.CONSENT_ACTIVATED, event, event.consent().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(ConsentDeclined event) {
        tell(Notification.CONSENT_DECLINED, event, event.consent().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(ConsentExpiresSoon event) {
        tell(new Occasion(
                Notification.CONSENT_EXPIRES_SOON,
                event.tenant(),
                Optional.of(event.plan()),
                event.consent().value(),
                event.at()));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(OneGuardianSuffices event) {
        tell(Notification.ANSWERED_FOR, event, event.consent().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(ExceptionAdded event) {
        tell(Notification.CONSENT_REQUESTED, event, event.consent().value());
        tell(Notification.QUESTION_CHANGED, event, event.consent().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(ExceptionTakenOut event) {
        tell(Notification.CONSENT_REQUESTED, event, event.consent().value());
        tell(Notification.QUESTION_CHANGED, event, event.consent().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(ColleagueLetIn event) {
        tell(Notification.STAFF_CHANGED, event, event.colleague().value());
        tell(Notification.PARTICIPANT_ADDED, event, event.colleague().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(YesRecorded event) {
        tell(Notification.ANSWER_RECORDED, event, event.whose().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(NoRecorded event) {
        tell(Notification.ANSWER_RECORDED, event, event.whose().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(WithdrawalRecorded event) {
        tell(Notification.ANSWER_RECORDED, event, event.whose().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(RecordRefuted event) {
        tell(Notification.RECORD_REFUTED, event, event.recorder().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(ParticipantAdded event) {
        tell(Notification.PARTICIPANT_ADDED, event, event.participant().value());
        tell(Notification.LOG_OPENED, event, event.participant().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(PlanActivated event) {
        tell(Notification.LOG_IN_THE_UNIT, event, event.plan().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(BatonOffered event) {
        tell(Notification.BATON_OFFERED, event, event.handover().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(BatonShareOffered event) {
        tell(Notification.BATON_OFFERED, event, event.handover().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(BatonOfferRanOut event) {
        tell(Notification.OFFER_RAN_OUT, event, event.handover().value());
        tell(Notification.OFFER_FELL_THROUGH, event, event.handover().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(BatonDeclined event) {
        tell(Notification.OFFER_FELL_THROUGH, event, event.handover().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(BatonOfferCameBack event) {
        tell(Notification.OFFER_CAME_BACK, event, event.handover().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(HolderLeft event) {
        tell(Notification.HOLDER_LEFT, event, event.holder().value());
        tell(Notification.BATON_LEFT_BEHIND, event, event.holder().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(HolderAppointed event) {
        tell(Notification.HOLDER_APPOINTED, event, event.holder().value());
        tell(Notification.HOLDER_CHANGED, event, event.holder().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(GiverRelieved event) {
        tell(Notification.GIVER_RELIEVED, event, event.giver().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(NextAskerSet event) {
        tell(Notification.ASKER_APPOINTED, event, event.asker().value());
    }

    /** The family is told once, however many go at the same time. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(ParticipantThanked event) {
        tell(Notification.THANKS, event, event.participant().value());
        tell(Notification.ACCESS_ENDED, event, event.plan().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(TransitionStoodStill event) {
        tell(Notification.TRANSITION_STANDS_STILL, event, event.plan().value());
    }

    /** Each is told once, however many plans it is about. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(NextHolderLeft event) {
        tell(Notification.NEXT_HOLDER_LEFT, event, event.nextHolder().value());
        tell(Notification.NEXT_HOLDER_LEFT_UNIT, event, event.nextHolder().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(ContinuationLapsed event) {
        tell(Notification.NO_INDIVIDUAL_PLAN, event, event.plan().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(EmergencyDeclared event) {
        tell(Notification.EMERGENCY_DECLARED, event, event.emergency().value());
        tell(Notification.EMERGENCY_WAITS, event, event.emergency().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(EmployeeSteppedAside event) {
        tell(Notification.STEPPED_ASIDE, event, event.by().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(AskerAppointed event) {
        tell(Notification.ASKER_APPOINTED, event, event.asker().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(DisagreementLifted event) {
        tell(Notification.DISAGREEMENT_WAITS, event, event.disagreement().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(CoordinationDecided event) {
        tell(Notification.COORDINATION_DECIDED, event, event.disagreement().value());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(FindingsWait event) {
        tell(new Occasion(
                Notification.FINDINGS_WAIT,
                event.tenant(),
                Optional.of(event.plan()),
                event.holder().value(),
                event.at()));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(EighteenIsNear event) {
        tell(new Occasion(
                Notification.EIGHTEEN_IS_NEAR,
                event.tenant(),
                Optional.empty(),
                event.appointment().value(),
                event.at()));
    }

    /** Everybody is tried before a failure is reported; those who were told are not told again. */
    private void tell(Notification notification, PlanEvent event, UUID about) {
        tell(new Occasion(notification, event.tenant(), Optional.of(event.plan()), about, event.at()));
    }

    private void tell(Occasion occasion) {
        TenantScope.run(occasion.tenant(), () -> {
            var undelivered = findReceivers.find(occasion).stream()
                    .filter(person -> !isTold(occasion, person))
                    .count();
            if (undelivered > 0) {
                throw new NotDelivered();
            }
        });
    }

    private boolean isTold(Occasion occasion, PersonId person) {
        try {
            sendNotification.send(occasion, person);
            return true;
        } catch (MailException _) {
            return false;
        }
    }

    /** Keeps the publication for another try. Carries nothing: what a mail server says may hold somebody's address (E-06). */
    private static final class NotDelivered extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotDelivered() {
            super("A letter was not delivered; it is tried again later.", null, false, false);
        }
    }
}
