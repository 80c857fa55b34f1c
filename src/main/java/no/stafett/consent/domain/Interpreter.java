package no.stafett.consent.domain;

/** Whether an interpreter took part when a consent was explained, and how (standards §1c 8). */
public enum Interpreter {
    NONE,
    PRESENT,
    PHONE,
    SCREEN
}
