package no.stafett.consent;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The family is asked whether a closed plan shall be opened again. It is closed until everybody has said yes (S-14). */
public record ReopeningAsked(TenantId tenant, PlanId plan, PersonId by, Instant at) implements PlanEvent {}
