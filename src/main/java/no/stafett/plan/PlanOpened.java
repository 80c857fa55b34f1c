package no.stafett.plan;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** A plan is opened and its invitation sent. The leader is told; nobody but the opener and the consenters see it yet. */
public record PlanOpened(TenantId tenant, PlanId plan, PersonId by, Instant at) implements PlanEvent {}
