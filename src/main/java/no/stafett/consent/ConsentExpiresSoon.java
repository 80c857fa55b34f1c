package no.stafett.consent;

import java.time.Instant;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** A consent in force has a month left, or a week. Nobody did anything, so it is no event of the plan's log. */
public record ConsentExpiresSoon(TenantId tenant, PlanId plan, ConsentId consent, int daysLeft, Instant at) {}
