package no.stafett.access.domain;

/**
 * Why the door stayed shut, in the order it is asked. Kept in the access log and never shown to the one refused, who gets
 * the same answer as for a plan that does not exist.
 */
public enum Hindrance {
    NO_SUCH_PLAN,
    OTHER_MUNICIPALITY,

    /** Works here no more. */
    HAS_LEFT,
    PROTECTED_ADDRESS,
    BARRED,
    ADMINISTERS,

    PLAN_IS_GONE,
    NOT_ACTIVE_YET,
    ACTIVE_ALREADY,
    CLOSED,

    NO_RELATION,
    /** Signed in as an employee to what is hers as family, or the other way round (D-03). */
    OTHER_CAPACITY,
    NOT_ASKED,
    NO_RESPONSIBILITY,
    OWNER_IS_OF_AGE,
    AGE_IS_UNKNOWN,
    /** A child for whom nobody has found it right to sign in. */
    OWN_ACCESS_NOT_ASSESSED,

    /** Leads, and not the unit where the one who holds the baton works. */
    LEADS_ANOTHER_UNIT,
    EMERGENCY_IS_OVER,

    NO_ACTIVE_CONSENT,
    /** The consent is in force, but her own line opens on a later day. */
    LINE_IS_NOT_OPEN_YET,
    /** The consent is in force, but the last day of her own line is over. */
    LINE_IS_OVER,
    /** Her line is for a service, and she does not work there. */
    NOT_IN_THE_SERVICE,
    /** A leader who is told that there is a plan and reads nothing in it. */
    INFORMED_ONLY,

    NOTHING_TO_DO_HERE,
    NOT_FOR_A_CHILD,
    ONLY_FOR_THE_FAMILY,
    READS_ONLY,
    WITHOUT_BATON
}
