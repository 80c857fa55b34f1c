package no.stafett.leaving.domain;

/**
 * What a leader is told of a plan whose baton she must see to: never whose it is, and nothing that is written in it.
 *
 * @param asker who is set to ask the family; empty when nobody is
 */
public record PlanReference(String reference, String planType, int level, String asker) {}
