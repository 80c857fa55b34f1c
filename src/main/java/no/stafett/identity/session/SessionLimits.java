package no.stafett.identity.session;

import java.time.Duration;
import java.time.Instant;
import no.stafett.shared.Actor.Capacity;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long somebody stays signed in: without use, and at most. */
@Component
public class SessionLimits {

    private final Duration unused;
    private final Duration employee;
    private final Duration citizen;

    SessionLimits(
            @Value("${stafett.session.unused}") Duration unused,
            @Value("${stafett.session.longest-employee}") Duration employee,
            @Value("${stafett.session.longest-citizen}") Duration citizen) {
        this.unused = unused;
        this.employee = employee;
        this.citizen = citizen;
    }

    Instant unusedFrom(Instant now) {
        return now.plus(unused);
    }

    Instant latest(Capacity capacity, Instant from) {
        return from.plus(
                switch (capacity) {
                    case EMPLOYEE -> employee;
                    case CITIZEN -> citizen;
                });
    }
}
