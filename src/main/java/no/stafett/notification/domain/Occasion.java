package no.stafett.notification.domain;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/**
 * One thing to tell, about one thing that happened. The same occasion told twice is told once.
 *
 * @param about the consent, the person or the offer it is about
 */
public record Occasion(Notification notification, TenantId tenant, PlanId plan, UUID about, Instant at) {}
