package no.stafett.coordination.domain;

import java.time.Instant;
import no.stafett.shared.PlanId;

/** A disagreement that waits for the one who leads the unit; nothing of what is in the plan. */
public record UnitDisagreement(PlanId plan, String reference, Instant liftedAt) {}
