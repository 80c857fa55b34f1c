package no.stafett.consent.domain;

/**
 * What is kept beside an answer (standards §1c 8–9).
 *
 * @param language the tag of the language of the text; on paper there are more than on the screen
 * @param explained how it was explained, when somebody has said so
 * @param assurance how surely we know who answered
 */
public record Signature(Answer answer, ConsentText text, String language, Explained explained, String assurance) {}
