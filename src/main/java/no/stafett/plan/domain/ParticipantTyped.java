package no.stafett.plan.domain;

/** One row of the form that asks who else should take part. A row without a person is nobody. */
public record ParticipantTyped(String person, String role, boolean mayWrite) {

    public boolean isEmpty() {
        return person.isBlank();
    }
}
