package no.stafett.access.domain;

import java.util.Optional;
import no.stafett.access.AddressGrade;
import no.stafett.access.Bar;
import no.stafett.access.Office;
import no.stafett.access.Relation;
import no.stafett.shared.TenantId;

/**
 * What is known about one person and one plan at the moment she stands at the door. Loaded first, judged afterwards by
 * {@link AccessRule}.
 *
 * @param bar what keeps her away whatever else holds
 * @param office what she does for the municipality
 * @param opened whether she opened the plan
 * @param afterwards what she may do about a plan that is closed, or that nobody who works here holds the baton of
 */
public record Facts(
        TenantId municipality,
        Standing standing,
        Protection protection,
        Optional<Bar> bar,
        InOffice office,
        Owner owner,
        Family family,
        Part part,
        boolean opened,
        Afterwards afterwards) {

    /**
     * The strictest address grade in the family.
     *
     * @param named whether this person is among those who are named for it
     */
    public record Protection(AddressGrade grade, boolean named) {

        /** Whether that there is a plan at all is kept from her. */
        boolean hidesThePlan() {
            return switch (grade) {
                case OPEN, CONFIDENTIAL -> false;
                case STRICTLY_CONFIDENTIAL, UNKNOWN -> !named;
            };
        }

        /** Whether no emergency is great enough, for nobody: not even for one who is named (K-06). */
        boolean outweighsEmergency() {
            return grade != AddressGrade.OPEN && grade != AddressGrade.CONFIDENTIAL;
        }

        boolean hidesThePlace() {
            return grade != AddressGrade.OPEN && !named;
        }
    }

    /**
     * @param leads whether she leads the unit where the one who holds the baton works
     * @param emergency how the last emergency stands that she has declared for this plan
     * @param left whether she works here no more
     */
    public record InOffice(Optional<Office> held, boolean leads, EmergencyState emergency, boolean left) {

        boolean administers() {
            return held.filter(Office::administers).isPresent();
        }
    }

    /** @param assessed whether the baton holder has found it right that this child signs in, and noted it */
    public record Owner(OwnerAge age, boolean assessed) {

        boolean isChild() {
            return age == OwnerAge.CHILD || age == OwnerAge.UNKNOWN;
        }
    }

    /**
     * @param asks whether she held the baton when the plan was closed, or was set in the place of those who did; of one in use,
     *     whether she was set to ask because everybody who held its baton has left
     * @param appoints whether she leads the unit of the plan, or is responsible for the system, and it was in use; while it is,
     *     whether its baton is one that the leader of a unit must see to (H-10)
     */
    public record Afterwards(boolean asks, boolean appoints) {}

    /**
     * What the registers say of her and the owner now, whoever takes part.
     *
     * @param responsible whether she has parental responsibility today
     * @param actsForTheChild whether she answers for the child welfare service under a care order in force (P-06)
     * @param asked whether a consent under way, or the active one, asks for her word
     */
    public record Family(boolean isOwner, boolean responsible, boolean actsForTheChild, boolean asked) {}

    /**
     * Her part in the plan, if it is open.
     *
     * @param informedOnly whether her line says that she is told, and no more
     */
    public record Part(
            Optional<Relation> relation,
            ConsentState consent,
            boolean informedOnly,
            boolean mayWrite,
            boolean holdsBaton) {

        /**
         * Whether she holds the baton, and the consent or her own line of it has reached its last day. She reads nothing any
         * more, and may still ask the family whether to go on.
         */
        boolean hasRunOut() {
            return relation.equals(Optional.of(Relation.PARTICIPANT))
                    && holdsBaton
                    && mayWrite
                    && !informedOnly
                    && (consent == ConsentState.EXPIRED || consent == ConsentState.LINE_OVER);
        }

        boolean isFamily() {
            return relation.filter(Relation::isFamily).isPresent();
        }
    }
}
