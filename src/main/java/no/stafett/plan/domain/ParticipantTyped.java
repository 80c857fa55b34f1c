package no.stafett.plan.domain;

import no.stafett.consent.PeriodTyped;

/**
 * One row of the form that asks who else should take part. A row without anybody is nobody.
 *
 * @param whom an employee, or a service as such
 * @param asService whether it is about the service the employee works in, and not only about her
 */
public record ParticipantTyped(String whom, String role, boolean mayWrite, boolean asService, PeriodTyped period) {

    public boolean isEmpty() {
        return whom.isBlank();
    }
}
