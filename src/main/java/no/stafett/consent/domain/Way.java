package no.stafett.consent.domain;

/** How an answer was given by somebody who did not use the screen (N-08, S-16). */
public enum Way {
    ORAL,
    PAPER
}
