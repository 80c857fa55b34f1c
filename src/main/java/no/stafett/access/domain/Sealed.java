package no.stafett.access.domain;

/**
 * How far the chain of a municipality's access log reaches.
 *
 * @param number the number of the last sealed line, 0 when there is none
 * @param hash the hash there, in hexadecimal
 * @param waiting how many lines still wait to be sealed
 */
public record Sealed(long number, String hash, long waiting) {}
