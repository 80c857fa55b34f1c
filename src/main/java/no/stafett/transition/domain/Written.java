package no.stafett.transition.domain;

/** What stands now, and which version of it that is: whoever writes the next one has seen this one. */
public record Written<T>(int version, T what) {}
