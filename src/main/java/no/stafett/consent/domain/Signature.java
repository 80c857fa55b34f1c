package no.stafett.consent.domain;

import no.stafett.shared.Language;

/**
 * What is kept beside an answer (standards §1c 8–9).
 *
 * @param assurance how surely we know who answered
 */
public record Signature(Answer answer, ConsentText text, Language language, String assurance) {}
