package no.stafett.overview.domain;

import no.stafett.shared.PlanId;

/**
 * A plan whose door would open for somebody.
 *
 * @param action what for: READ, PREPARE, ANSWER or ASK
 * @param seesPlace whether she may be told of places there
 */
public record Reach(PlanId plan, String action, boolean seesPlace) {}
