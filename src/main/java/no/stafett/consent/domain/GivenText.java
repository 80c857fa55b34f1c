package no.stafett.consent.domain;

/**
 * A consent text in the language it is, or was, read in.
 *
 * @param language the tag of the language
 */
public record GivenText(ConsentText text, String language) {}
