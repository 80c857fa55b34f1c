package no.stafett.access;

import java.util.Objects;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/**
 * That the door of a plan has opened for a person. What it opened for is told by the kind of proof; each is made by
 * {@link PlanAccess} and by nobody else.
 */
public abstract sealed class Proof permits PlanMember, PlanOpener, ConsentAsker, Consenter, PlanLeader, Appointer {

    private final TenantId tenant;
    private final PlanId plan;
    private final PersonId person;
    private final boolean seesPlace;

    Proof(TenantId tenant, PlanId plan, PersonId person, boolean seesPlace) {
        this.tenant = tenant;
        this.plan = plan;
        this.person = person;
        this.seesPlace = seesPlace;
    }

    public final TenantId tenant() {
        return tenant;
    }

    public final PlanId plan() {
        return plan;
    }

    public final PersonId person() {
        return person;
    }

    public final boolean is(PersonId somebody) {
        return person.equals(somebody);
    }

    /** Whether this person may be told where anybody is; see {@link #place(String)}. */
    public final boolean seesPlace() {
        return seesPlace;
    }

    /**
     * What tells where somebody is – a unit, a position, a place to meet, a telephone number, an address at work – or
     * nothing, when an address in the family is protected and this person is not named for it (K-02).
     */
    public final String place(String told) {
        return seesPlace ? told : "";
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Proof proof
                && proof.getClass() == getClass()
                && proof.plan.equals(plan)
                && proof.person.equals(person);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(plan, person);
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + person + " in " + plan + "]";
    }
}
