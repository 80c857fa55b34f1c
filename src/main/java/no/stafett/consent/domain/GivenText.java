package no.stafett.consent.domain;

import no.stafett.shared.Language;

/** A consent text in the language it is, or was, read in. */
public record GivenText(ConsentText text, Language language) {}
