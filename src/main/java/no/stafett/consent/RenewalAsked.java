package no.stafett.consent;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The family is asked whether to go on with the same people, before the consent runs out or after. */
public record RenewalAsked(TenantId tenant, PlanId plan, PersonId by, Instant at) implements PlanEvent {}
