package no.stafett.consent.domain;

/**
 * A language the consent can be read in on paper.
 *
 * @param name what it calls itself
 * @param edition the beginning of the hash of its text file; empty for the two written Norwegians
 */
public record SheetWords(String tag, String name, String edition, Words words) {}
