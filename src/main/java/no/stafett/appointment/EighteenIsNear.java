package no.stafett.appointment;

import java.time.Instant;
import no.stafett.shared.TenantId;

/** In half a year a child with a barnekoordinator turns eighteen, and somebody must decide who coordinates then (BK-02). */
public record EighteenIsNear(TenantId tenant, AppointmentId appointment, Instant at) {}
