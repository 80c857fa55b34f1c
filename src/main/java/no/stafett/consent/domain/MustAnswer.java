package no.stafett.consent.domain;

import no.stafett.shared.PersonId;

/** A person whose yes a consent cannot do without, and why. */
public record MustAnswer(PersonId person, Ground ground) {}
