package no.stafett.watch.domain;

import java.time.LocalDate;

/**
 * That something of a kind was found in a plan of a unit, for the one who leads it: never whose plan it is, nor what it is about.
 *
 * @param number how many of the kind
 * @param since from when the oldest of them has been so
 */
public record UnitFinding(String reference, FindingKind kind, int number, LocalDate since) {}
