package no.stafett.shared;

/**
 * Who acts, in which municipality and in which capacity. Comes from the session and nowhere else.
 *
 * <p>A teacher who is also a mother signs in as one of the two, never as both at once.
 */
public record Actor(TenantId tenant, PersonId person, Capacity capacity) {

    public enum Capacity {
        /** Signed in through the municipality or another service. */
        EMPLOYEE,
        /** Signed in as oneself: a guardian, a young person, a pregnant woman. */
        CITIZEN
    }

    public boolean isEmployee() {
        return capacity == Capacity.EMPLOYEE;
    }
}
