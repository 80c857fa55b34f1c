package no.stafett.appointment.domain;

/** Who asks: a family on paper, or an employee with the family's yes. */
public enum RequestOrigin {
    FAMILY_ON_PAPER,
    EMPLOYEE
}
