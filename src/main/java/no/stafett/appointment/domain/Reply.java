package no.stafett.appointment.domain;

/** Yes or no to one of the conditions. */
public enum Reply {
    YES,
    NO
}
