package no.stafett.notification.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/**
 * One thing to tell, about one thing that happened. The same occasion told twice is told once.
 *
 * @param plan nothing when it is about no plan
 * @param about the consent, the person or the offer it is about
 */
public record Occasion(Notification notification, TenantId tenant, Optional<PlanId> plan, UUID about, Instant at) {}
