package no.stafett.consent.domain;

/** What a person says to a consent. */
public enum Answer {
    GIVEN,
    DECLINED
}
