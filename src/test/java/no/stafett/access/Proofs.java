package no.stafett.access;

import java.util.Optional;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Proofs for tests of pure rules, made without a door. Code that runs has only {@link PlanAccess}. */
public final class Proofs {

    private Proofs() {}

    /** Somebody of the team who may write. */
    public static PlanWriter teamWriter(PersonId person) {
        return new PlanWriter(TenantId.create(), PlanId.create(), person, Relation.PARTICIPANT, false, Sight.ALL);
    }

    /** A guardian who may write. */
    public static PlanWriter guardianWriter(PersonId person) {
        return new PlanWriter(TenantId.create(), PlanId.create(), person, Relation.GUARDIAN, false, Sight.ALL);
    }

    /** Somebody who leads the unit a plan is held in. */
    public static PlanLeader leader(PersonId person) {
        return new PlanLeader(TenantId.create(), PlanId.create(), person, true);
    }

    public static Overseer privacyOfficer(PersonId person) {
        return new Overseer(TenantId.create(), person, Optional.empty());
    }

    /** The one the plan is about, who may write. */
    public static PlanWriter owner(PersonId person) {
        return new PlanWriter(TenantId.create(), PlanId.create(), person, Relation.OWNER, false, Sight.ALL);
    }

    /** The one who holds the baton. */
    public static BatonHolder holder(PersonId person) {
        return new BatonHolder(TenantId.create(), PlanId.create(), person, Relation.PARTICIPANT, Sight.ALL);
    }

    /** Somebody of the team who may only read. */
    public static PlanMember teamReader(PersonId person) {
        return new PlanMember(
                TenantId.create(), PlanId.create(), person, Relation.PARTICIPANT, false, false, Sight.ALL, false);
    }
}
