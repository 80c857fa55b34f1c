package no.stafett.consent.domain;

import no.stafett.shared.Language;

/** The words of one of the two languages a consent is answered in on a screen. */
public interface NorwegianWords extends Words {

    Language language();
}
