package no.stafett.consent.domain;

/** What somebody said by word of mouth or on paper. */
public enum Said {
    GIVEN,
    DECLINED,
    /** A yes was taken back. */
    WITHDRAWN
}
