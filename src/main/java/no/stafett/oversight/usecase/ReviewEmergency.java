package no.stafett.oversight.usecase;

import static no.stafett.oversight.domain.EmergencyRefusal.EMERGENCY_IS_REVIEWED_ALREADY;

import java.time.Clock;
import no.stafett.access.OfficeAccess;
import no.stafett.access.OfficePage;
import no.stafett.oversight.EmergencyId;
import no.stafett.oversight.EmergencyReviewed;
import no.stafett.oversight.domain.Emergency;
import no.stafett.oversight.sql.EmergencyStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** The privacy officer goes through an emergency and notes what she has found (D-06). */
@UseCase
public class ReviewEmergency {

    private final OfficeAccess offices;
    private final EmergencyStore emergencies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewEmergency(OfficeAccess offices, EmergencyStore emergencies, ApplicationEventPublisher events, Clock clock) {
        this.offices = offices;
        this.emergencies = emergencies;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<Emergency.Reviewed> review(Actor actor, EmergencyId id, String note) {
        var privacyOfficer = offices.privacyOfficer(actor, OfficePage.OVERSIGHT);
        var emergency = emergencies.unreviewed(id, privacyOfficer);
        if (emergency.isEmpty()) {
            return Outcome.refused(EMERGENCY_IS_REVIEWED_ALREADY);
        }

        var outcome = emergency.get().review(privacyOfficer, note, clock.instant());

        if (outcome instanceof Done(var reviewed)) {
            emergencies.save(reviewed, privacyOfficer);
            events.publishEvent(new EmergencyReviewed(
                    privacyOfficer.tenant(), reviewed.plan(), reviewed.id(), reviewed.by(), reviewed.at()));
        }
        return outcome;
    }
}
