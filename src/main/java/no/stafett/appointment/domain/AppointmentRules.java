package no.stafett.appointment.domain;

/**
 * What a municipality decides itself.
 *
 * @param caseWorkerApart whether coordinator and case worker must be two (I-11)
 * @param applicationLink where one applies electronically; empty when one cannot
 * @param applicationTo where the paper form is sent
 */
public record AppointmentRules(boolean caseWorkerApart, String applicationLink, String applicationTo) {

    public static final AppointmentRules DEFAULT = new AppointmentRules(true, "", "");
}
