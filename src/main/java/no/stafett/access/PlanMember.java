package no.stafett.access;

import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/**
 * Proof that a person may read a plan. Handed out by {@link PlanAccess} and by nobody else; a store that reads a
 * child's data asks for it and takes the plan from it.
 */
public sealed class PlanMember extends Proof permits PlanWriter {

    private final Relation relation;
    private final boolean mayWrite;
    private final boolean holdsBaton;
    private final boolean readsAdultPages;
    private final boolean inEmergency;

    PlanMember(
            TenantId tenant,
            PlanId plan,
            PersonId person,
            Relation relation,
            boolean mayWrite,
            boolean holdsBaton,
            Sight sight,
            boolean inEmergency) {
        super(tenant, plan, person, sight.places());
        this.relation = relation;
        this.mayWrite = mayWrite;
        this.holdsBaton = holdsBaton;
        this.readsAdultPages = sight.adultPages();
        this.inEmergency = inEmergency;
    }

    public final Relation relation() {
        return relation;
    }

    /** Whether the plan is active and this person may write in it; the proof for it is {@link PlanWriter}. */
    public final boolean mayWrite() {
        return mayWrite;
    }

    /** Whether this person holds the baton; the proof for it is {@link BatonHolder}. */
    public final boolean holdsBaton() {
        return holdsBaton;
    }

    /** Whether the logs and what else is worded for adults open for this person: not for a younger child. */
    public final boolean readsAdultPages() {
        return readsAdultPages;
    }

    /** Whether this person is a leader who takes no part, and reads in an emergency she has declared. */
    public final boolean isInEmergency() {
        return inEmergency;
    }

    /** Whether this person may write now, and this: the family changes what it wrote itself, the team helps with all of it. */
    public final boolean mayChangeWhatWasWrittenBy(PersonId author) {
        return mayWrite && (!relation.isFamily() || is(author));
    }
}
