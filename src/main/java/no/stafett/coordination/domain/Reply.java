package no.stafett.coordination.domain;

/** The answer to a question of yes or no. */
public enum Reply {
    YES,
    NO
}
