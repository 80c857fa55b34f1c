package no.stafett.appointment.usecase;

import java.time.Clock;
import no.stafett.appointment.EighteenIsNear;
import no.stafett.appointment.domain.Coordinated;
import no.stafett.appointment.sql.AppointmentStore;
import no.stafett.shared.Oslo;
import no.stafett.shared.TenantId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Tells a barnekoordinator, once, that a child turns eighteen in half a year (BK-02). It ends nothing. */
@UseCase
public class WarnOfEighteen {

    private final AppointmentStore appointments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WarnOfEighteen(AppointmentStore appointments, ApplicationEventPublisher events, Clock clock) {
        this.appointments = appointments;
        this.events = events;
        this.clock = clock;
    }

    /** For the municipality in scope. */
    public void warn(TenantId tenant) {
        var now = clock.instant();
        appointments
                .claimNearEighteen(tenant, Coordinated.bornByWhenNearEighteen(Oslo.day(now)), now)
                .forEach(appointment -> events.publishEvent(new EighteenIsNear(tenant, appointment, now)));
    }
}
